const base = require('../../jest.config')

/** The tests that only `npm run test:matrix` runs: minutes each, and most of them npm's, pnpm's and yarn's. */
const name = 'package-managers'

module.exports = {
  ...base,
  rootDir: base.projects[0].rootDir,
  projects: [
    {
      ...base.projects.find(({ displayName }) => displayName === 'ledger'),
      displayName: name,
      testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`],
    },
  ],
}
