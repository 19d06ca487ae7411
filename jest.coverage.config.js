// `npm run coverage`: what the tests that run without a store reach of the gateway client, of the engine, and of what the
// adapters read and change of a Medusa. The model and the ledger's suites drive the latter on Medusa's tables; in the stores
// themselves the packed package runs, where Jest counts nothing.
const { projects, ...shared } = require('./jest.config.js')
const counted = ['unit', 'contract', 'ledger', 'model']
const least = { lines: 95, branches: 95 }

module.exports = {
  ...shared,
  projects: projects
    .filter(({ displayName }) => counted.includes(displayName))
    // The planted defects run copies of the sources, which are not counted.
    .map((project) => ({ ...project, testPathIgnorePatterns: ['/node_modules/', '/model/teeth\\.test'] })),
  collectCoverage: true,
  // Istanbul's counts what swc adds to a module as well.
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/{wemine,payments}/**/*.ts', 'src/medusa-{1,2}/platform/**/*.ts'],
  coverageReporters: ['text', 'json'],
  coverageThreshold: {
    './src/wemine/': least,
    './src/payments/': least,
    './src/medusa-1/platform/': least,
    './src/medusa-2/platform/': least,
  },
}
