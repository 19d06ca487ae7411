const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
      module: { type: 'commonjs' },
    },
  ],
}
const react = {
  '^.+\\.tsx$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
}
const project = (name, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  transform,
  moduleNameMapper: { '^#(wemine|payments)/(.*)$': '<rootDir>/src/$1/$2' },
  ...more,
})
const postgres = {
  globalSetup: '<rootDir>/__tests__/support/start-postgres.mjs',
  globalTeardown: '<rootDir>/__tests__/support/stop-postgres.mjs',
}
const medusa1 = {
  globalSetup: '<rootDir>/__tests__/support/prepare-medusa-1.mjs',
  globalTeardown: '<rootDir>/__tests__/support/stop-postgres.mjs',
}
const medusa2 = {
  globalSetup: '<rootDir>/__tests__/support/prepare-medusa-2.mjs',
  globalTeardown: '<rootDir>/__tests__/support/stop-postgres.mjs',
}

module.exports = {
  testTimeout: 60_000,
  testSequencer: '<rootDir>/__tests__/support/longest-first.js',
  projects: [
    project('unit'),
    project('contract'),
    project('ledger', postgres),
    project('model', {
      ...postgres,
      moduleNameMapper: {
        '^#payments/ledger/cart-lease$': '<rootDir>/__tests__/model/platform/lease.ts',
        ...project('model').moduleNameMapper,
        // Pauses in real time, and a package that takes seconds to load for a few names.
        '^\\./retry$': '<rootDir>/__tests__/model/retry-at-once.ts',
        '^@medusajs/framework/utils$': '<rootDir>/__tests__/model/platform/medusa-2-names.ts',
      },
    }),
    project('medusa-1', medusa1),
    project('medusa-2', medusa2),
    project('storefront', { transform: { ...react, ...transform } }),
    project('browser'),
    project('package'),
  ],
}
