import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { failReply } from '#wemine/notifications/replies'
import { run } from '../../../src/cli/run'
import { type Sandbox, startSandbox } from '../../../src/sandbox'
import { config1, config2, provider } from './support/stores'

let directory: string
let sandbox: Sandbox
let backend: Server
const options = () => ({
  apiKey: sandbox.apiKey,
  apiSecret: sandbox.apiSecret,
  baseUrl: sandbox.baseUrl,
  backendUrl: `http://127.0.0.1:${(backend.address() as AddressInfo).port}`,
  quickAuthToken: 'never_shown_token',
  timeout: 5000,
})

beforeAll(async () => {
  sandbox = await startSandbox({ apiSecret: 'never_shown_secret' })
  backend = createServer((_, response) => response.end(failReply('no'))).listen(0, '127.0.0.1')
  await new Promise((listening) => backend.once('listening', listening))
})
afterAll(async () => {
  backend.closeAllConnections()
  backend.close()
  await sandbox.close()
})
beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'wemine doctor ')))
  jest.spyOn(process, 'cwd').mockReturnValue(directory)
})
afterEach(() => {
  jest.restoreAllMocks()
  rmSync(directory, { recursive: true })
})

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), text)
}
const install = (name: string, version: string) =>
  write(`node_modules/${name}/package.json`, JSON.stringify({ version, main: 'index.js' }))

/** A store with everything that it needs, on a database that answers with these words. */
function store(medusa: string, config: object, answer: string) {
  install('medusa-payment-wemine', '0.1.0')
  install('@medusajs/medusa', medusa)
  install('pg', '8.0.0')
  const client = `connect() { ${answer} } query() { return Promise.resolve({ rows: [] }) } end() { return Promise.resolve() } on() {}`
  write('node_modules/pg/index.js', `exports.Client = class { ${client} }`)
  write('medusa-config.js', `module.exports = ${JSON.stringify(config)}`)
}
const refuses = `return Promise.reject(new Error('"never_shown_pw" is wrong'))`

async function doctor(...args: string[]) {
  const written = { out: '', error: '' }
  const code = await run(['doctor', ...args], {
    stdout: { write: (text: string) => (written.out += text) },
    stderr: { write: (text: string) => (written.error += text) },
    signal: new AbortController().signal,
  })
  expect(written.out + written.error).not.toMatch(/never_shown|sandbox_key|\p{Cc}\[/u)
  return { code, ...written }
}

test('is among the commands, and explains itself without a store', async () => {
  const { code, out } = await doctor('--help')
  expect(code).toBe(0)
  for (const word of ['--json', 'Exit code', 'moves no money']) expect(out).toContain(word)
})

test.each([[['--colour']], [['now']], [['--json', '--json=1']]])(
  'refuses %p with exit code 2',
  async (args) => {
    const { code, out, error } = await doctor(...args)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain('Usage: medusa-payment-wemine doctor')
  },
)

test('outside of a store says so, with exit code 1', async () => {
  const { code, out } = await doctor()
  expect(code).toBe(1)
  expect(out).toContain('config_missing')
  expect(out).toContain('medusa_not_installed')
})

test('Medusa 2: everything at once, for a program, without a secret', async () => {
  store('2.21.2', config2({ providers: [provider(options())] }), refuses)
  const { code, out } = await doctor('--json')
  const { version, counts, findings } = JSON.parse(out)
  expect(version).toMatch(/^\d/)
  expect([code, counts.error]).toEqual([1, 1])
  const codes = findings.map((one: { code: string }) => one.code)
  for (const each of [
    'credentials_accepted',
    'clock_right',
    'hook_answers',
    'options_valid',
    'packages_once',
  ])
    expect(codes).toContain(each)
  expect(findings[0]).toMatchObject({
    code: 'database_unreachable',
    message: expect.stringContaining('"[redacted]" is wrong'),
  })
  expect(sandbox.orders()).toEqual([])
  expect(sandbox.requests().map(({ method }) => method)).not.toContain('POST')
})

test('Medusa 1: the same for a person, with a database that has no tables', async () => {
  const config = config1({ options: options() })
  store('1.20.11', config, 'return Promise.resolve()')
  const { code, out } = await doctor()
  expect(code).toBe(1)
  expect(out).toMatch(
    /^Errors \(2\)\n {2}tables_missing\n.*\n.*npx medusa migrations run.*\n {2}region_missing\n/,
  )
  expect(out).toMatch(/\n2 errors, 0 warnings\.\n$/)
})

test('a configuration that throws with a secret of the environment shows none', async () => {
  process.env.DOCTOR_TEST_SECRET = 'never_shown_either'
  write('medusa-config.js', 'throw new Error("wrong: " + process.env.DOCTOR_TEST_SECRET)')
  const { out } = await doctor()
  expect(out).toContain('medusa-config.js cannot be loaded: wrong: [redacted]')
  delete process.env.DOCTOR_TEST_SECRET
})

test('colors are for a terminal, and NO_COLOR is obeyed', async () => {
  const out = async () => {
    let text = ''
    const stdout = { isTTY: true, write: (part: string) => (text += part) }
    await run(['doctor'], { stdout, stderr: stdout, signal: new AbortController().signal })
    return text
  }
  const before = process.env.NO_COLOR
  delete process.env.NO_COLOR
  expect(await out()).toContain('\u001b[31mErrors')
  process.env.NO_COLOR = '1'
  expect(await out()).not.toContain('\u001b')
  if (before === undefined) delete process.env.NO_COLOR
  else process.env.NO_COLOR = before
})
