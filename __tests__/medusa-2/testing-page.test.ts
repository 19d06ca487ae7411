import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { freePort } from '../../examples/store'
import { readmeSnippet } from '../support/readme'

jest.setTimeout(600_000)

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wemine-testing-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** A store as a merchant has it: the README's configuration, the spec of the page, and the jest of create-medusa-app. */
async function storeWithSpec(): Promise<void> {
  const example = JSON.parse(process.env.TEST_MEDUSA_2 ?? '').dir as string
  const { outputText } = ts.transpileModule(readmeSnippet('ts', 'defineConfig('), {
    compilerOptions: { module: ts.ModuleKind.CommonJS },
  })
  writeFileSync(join(dir, 'medusa-config.js'), outputText)
  cpSync(join(example, 'package.json'), join(dir, 'package.json'))
  symlinkSync(join(example, 'node_modules'), join(dir, 'node_modules'))
  mkdirSync(join(dir, 'integration-tests/http'), { recursive: true })
  writeFileSync(
    join(dir, 'jest.config.js'),
    `module.exports = {
      testEnvironment: 'node',
      modulePathIgnorePatterns: ['dist/', '<rootDir>/.medusa/'],
      testMatch: ['**/integration-tests/http/*.spec.[jt]s'],
    }`,
  )
  const spec = readmeSnippet('js', 'medusaIntegrationTestRunner(', 'docs/testing.md')
  writeFileSync(
    join(dir, 'integration-tests/http/wechat-pay.spec.js'),
    spec.replaceAll('9100', String(await freePort(9100))),
  )
}

test('the spec of docs/testing.md passes in a store of Medusa’s own test runner', async () => {
  await storeWithSpec()
  const postgres = new URL(process.env.TEST_POSTGRES_URL ?? '')
  const ran = await new Promise<{ error: unknown; out: string }>((resolve) =>
    execFile(
      process.execPath,
      [
        '--experimental-vm-modules',
        join(__dirname, '../../node_modules/jest/bin/jest.js'),
        '--runInBand',
        '--forceExit',
        '--json',
      ],
      {
        cwd: dir,
        maxBuffer: 64 * 1024 * 1024,
        env: {
          ...process.env,
          NODE_ENV: 'test',
          DB_HOST: 'localhost',
          DB_PORT: postgres.port,
          DB_USERNAME: postgres.username,
          DB_PASSWORD: postgres.password,
          STORE_CORS: 'http://localhost:8000',
          ADMIN_CORS: 'http://localhost:9000',
          AUTH_CORS: 'http://localhost:9000',
          JWT_SECRET: 'test',
          COOKIE_SECRET: 'test',
          LOG_LEVEL: 'error',
        },
      },
      (error, stdout, stderr) => resolve({ error, out: `${stdout}\n${stderr}` }),
    ),
  )
  const [, passed] = /"numPassedTests":(\d+)/.exec(ran.out) ?? []
  expect({ ...ran, out: ran.error ? ran.out : '', passed }).toEqual({ error: null, out: '', passed: '2' })
})
