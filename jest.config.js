const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' }, module: { type: 'commonjs' } },
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

module.exports = {
  projects: [project('unit'), project('contract'), project('medusa-2'), project('browser'), project('package')],
}
