const base = require('../../jest.config')

/** The tests that only `npm run test:matrix` runs: minutes each, and most of them those of package managers and webpack. */
const names = ['package-managers', 'medusa-1-admin', 'medusa-2-admin']

module.exports = {
  ...base,
  rootDir: base.projects[0].rootDir,
  projects: names.map((name) => ({
    ...base.projects.find(({ displayName }) => displayName === 'ledger'),
    displayName: name,
    testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`],
  })),
}
