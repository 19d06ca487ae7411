// What Stryker runs against each mutant: few files, without a search for related ones, since Jest starts anew for each of some
// hundred mutants. `npm run mutation` names them for each part and starts the PostgreSQL that the ledger's need, once for all.
const [unit] = require('./jest.config.js').projects
const tests = process.env.MUTATION_TESTS
if (!tests)
  throw new Error('MUTATION_TESTS is not set: run npm run mutation, which names the tests of each part')
const support = `${__dirname}/__tests__/support/mutation`

module.exports = {
  ...unit,
  testTimeout: 60_000,
  testEnvironment: `${support}/environment.js`,
  testRunner: `${support}/jest-circus.js`,
  testSequencer: `${support}/sequencer.js`,
  roots: ['<rootDir>/src', '<rootDir>/__tests__/unit/payments', '<rootDir>/__tests__/ledger'],
  testMatch: tests.split(',').map((name) => `<rootDir>/__tests__/${name}.test.ts`),
  testPathIgnorePatterns: ['decide-properties'],
}
