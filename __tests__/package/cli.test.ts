import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { installed, type Project } from './support/installed'
import { start } from './support/run'

let project: Project
let sandbox: ChildProcess | undefined

beforeAll(async () => {
  project = await installed()
}, 600_000)
afterAll(() => {
  sandbox?.kill('SIGKILL')
  project?.remove()
})

const npx = (...args: string[]) => project.run('npx', 'medusa-payment-wemine', ...args)

it('tells its version', async () => {
  const { code, stdout } = await npx('--version')
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(code).toBe(0)
})

it('tells its commands', async () => {
  const { code, stdout } = await npx('--help')
  expect(stdout).toMatch(/^Usage: medusa-payment-wemine <command>/)
  expect(stdout).toMatch(/^ {2}sandbox /m)
  expect(stdout).toMatch(/^ {2}doctor /m)
  expect(code).toBe(0)
})

it('checks a folder that is no store, for a program, with exit code 1', async () => {
  const { code, stdout } = await npx('doctor', '--json')
  const { findings } = JSON.parse(stdout)
  expect(findings).toContainEqual(expect.objectContaining({ code: 'config_missing', level: 'error' }))
  expect(findings).toContainEqual(expect.objectContaining({ code: 'package_installed', level: 'ok' }))
  expect(code).toBe(1)
})

it('refuses a command it does not have, with exit code 2', async () => {
  const { code, stdout, stderr } = await npx('sandcastle')
  expect(stderr).toContain('Unknown command sandcastle')
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

it('runs a sandbox that the printed .env reaches, until SIGINT', async () => {
  // The file that npx runs, without npx, which ends with 130 of its own on SIGINT.
  const bin = join(project.dir, 'node_modules/.bin/medusa-payment-wemine')
  const child = start(bin, ['sandbox', '--port', '0'], project.dir)
  sandbox = child
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let screen = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (text) => reject(new Error(`${text}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text
      if (screen.includes('Ctrl-C')) resolve()
    })
    child.once('close', (code) => reject(new Error(`It ended with ${code}: ${screen}`)))
  })
  const [, url] = /is at (http:\/\/127\.0\.0\.1:\d+)\n/.exec(screen)!
  expect((await fetch(url!)).status).toBe(200)

  const lines = /^For the store's \.env:\n((?:[A-Z_]+=.+\n)+)/m.exec(screen)![1]!
  const env = Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split('=', 2)),
  )
  const options = JSON.stringify({
    apiKey: env.WEMINE_API_KEY,
    apiSecret: env.WEMINE_API_SECRET,
    baseUrl: env.WEMINE_BASE_URL,
  })
  const order = `{ out_trade_no: '1', body: 'Tea', fee_type: 'HKD', total_fee: 100, trade_type: 'NATIVE' }`
  const created = await project.evaluate(`
    const { WemineClient } = require('medusa-payment-wemine')
    new WemineClient(${options}).createOrder(${order}).then((order) => console.log(JSON.stringify(order)))`)
  expect(created).toMatchObject({ out_trade_no: '1', code_url: expect.stringMatching(/^weixin:/) })

  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(screen).toMatch(/Stopped\.\n$/)
  await expect(fetch(url!)).rejects.toThrow()
})
