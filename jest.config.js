// Tests that load Medusa's own packages report nothing to Medusa.
process.env.MEDUSA_DISABLE_TELEMETRY = '1'

const transform = {
  '^.+\\.(tsx?|mjs)$': [
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
  // The kit's QR encoder is an ES module only.
  transformIgnorePatterns: ['/node_modules/(?!lean-qr/)'],
  moduleNameMapper: {
    '^#(wemine|payments|doctor)/(.*)$': '<rootDir>/src/$1/$2',
    '\\.css$': '<rootDir>/__tests__/support/no-style.js',
  },
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
  testTimeout: 240_000,
  testSequencer: '<rootDir>/__tests__/support/longest-first.js',
  reporters: ['default', '<rootDir>/__tests__/support/failures-last.js'],
  projects: [
    project('unit'),
    project('contract'),
    project('ledger', postgres),
    project('model', {
      ...postgres,
      setupFiles: ['<rootDir>/__tests__/model/gateway/in-place.ts'],
      moduleNameMapper: {
        ...project('model').moduleNameMapper,
        // Chance, time and the network are the model's own, so that a run can be repeated by its seed.
        '^node:crypto$': '<rootDir>/__tests__/model/time/seeded-crypto.ts',
        '^node:timers/promises$': '<rootDir>/__tests__/model/time/timers.ts',
        // Packages that take seconds to load for a few names.
        '^@medusajs/framework/utils$': '<rootDir>/__tests__/model/medusa-2/names.ts',
        '^@medusajs/medusa$': '<rootDir>/__tests__/model/medusa-1/names.ts',
      },
    }),
    project('medusa-1', medusa1),
    project('medusa-2', medusa2),
    project('storefront', { transform: { ...react, ...transform } }),
    project('browser', medusa2),
    project('package'),
  ],
}
