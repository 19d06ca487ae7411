// `npm run coverage`: what the tests that run without a store reach of the gateway client and of the engine. The adapters run
// inside of real stores, from the packed package, where Jest counts nothing.
const { projects, ...shared } = require('./jest.config.js')
const counted = ['unit', 'contract', 'ledger']

module.exports = {
  ...shared,
  projects: projects.filter(({ displayName }) => counted.includes(displayName)),
  collectCoverage: true,
  // Istanbul's counts what swc adds to a module as well.
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/{wemine,payments}/**/*.ts'],
  coverageReporters: ['text', 'json'],
  coverageThreshold: {
    './src/wemine/': { lines: 95, branches: 95 },
  },
}
