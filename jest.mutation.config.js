// What Stryker runs against each mutant: the tables that state the rules, and not the slow runs over whole days. Few files, and
// no search for related ones: Jest starts anew for each of some hundred mutants.
const [unit] = require('./jest.config.js').projects

module.exports = {
  ...unit,
  testTimeout: 60_000,
  roots: ['<rootDir>/src', '<rootDir>/__tests__/unit/payments'],
  testMatch: (process.env.MUTATION_TESTS ?? 'decide*,classify,brands,decimals,exchange,money,states')
    .split(',')
    .map((name) => `<rootDir>/__tests__/unit/payments/${name}.test.ts`),
  testPathIgnorePatterns: ['decide-properties'],
}
