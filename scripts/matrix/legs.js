/**
 * @typedef {object} Leg one set of versions, and the tests that run on it
 * @property {string} name for `--only` and the GitHub workflow
 * @property {string} node a version of Node.js for npm, such as `20.19`: the newest patch of it
 * @property {'development' | 'lowest' | 'newest'} medusa2 `development`: the one of the example store
 * @property {'embedded' | string} postgres the major version of an installed PostgreSQL, or the one that npm brings
 * @property {string[]} scripts of package.json that run first
 * @property {string[]} jest arguments of jest
 * @property {boolean} [nightly] every row of the long tables (NIGHTLY=1)
 * @property {string} runs what that is, in words
 */

/** @type {Leg} */
const usual = {
  name: 'node-20',
  node: '20.19',
  medusa2: 'development',
  postgres: 'embedded',
  scripts: ['lint', 'build', 'typecheck'],
  jest: [],
  runs: 'all of npm test',
}
const medusa2 = {
  scripts: ['build'],
  jest: ['--selectProjects', 'medusa-2'],
  nightly: true,
  runs: 'project medusa-2, every row',
}

/**
 * What `npm run test:matrix` runs, one after the other. The first is what `npm test` runs on the lowest Node.js; each of
 * the others differs from it in one version.
 * @type {Leg[]}
 */
const legs = [
  usual,
  { ...usual, name: 'node-22', node: '22' },
  { ...usual, ...medusa2, name: 'medusa-2-lowest', medusa2: 'lowest' },
  // The newest Medusa asks for a newer Node.js than the others.
  { ...usual, ...medusa2, name: 'medusa-2-newest', node: '22', medusa2: 'newest' },
  {
    ...usual,
    name: 'postgres-15',
    postgres: '15',
    scripts: ['build'],
    jest: [
      '__tests__/ledger',
      '__tests__/medusa-1/(query-plans|money)',
      '__tests__/medusa-2/(query-plans|repair-refunds|money)',
      '--selectProjects',
      'ledger',
      'medusa-1',
      'medusa-2',
    ],
    runs: 'ledger, money, repair and query plans of both Medusas',
  },
  {
    ...usual,
    name: 'package-managers',
    scripts: ['build'],
    jest: ['--config', 'scripts/matrix/jest.config.js', '--selectProjects', 'package-managers'],
    runs: 'stores installed by npm, pnpm and yarn',
  },
  {
    ...usual,
    name: 'medusa-1-admin',
    scripts: ['build'],
    jest: ['--config', 'scripts/matrix/jest.config.js', '--selectProjects', 'medusa-1-admin'],
    runs: "the pages in Medusa 1's admin",
  },
  {
    ...usual,
    name: 'medusa-2-admin',
    scripts: ['build'],
    jest: ['--config', 'scripts/matrix/jest.config.js', '--selectProjects', 'medusa-2-admin'],
    runs: "the pages in Medusa 2's admin, made by medusa build",
  },
]

module.exports = { legs }
