import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { storeEnvironment } from '../../examples/lib/store-environment'
import type { Driver } from './driver'
import { ONLY_THE_COMMAND, ONLY_THE_ROUTE } from './finding-codes'
import { succeeded, until } from './http'

interface Finding {
  code: string
  level: 'error' | 'warning' | 'info' | 'ok'
  message: string
  action: string
}
interface Report {
  code: number
  findings: Finding[]
}

/** A running store, its folder and its database. */
type Checked = Driver & { readonly dir: string; readonly databaseUrl: string }

/** The doctor in the folder of a running store, and what the store says of itself. */
export function doctorContract(store: () => Checked): void {
  const errors = ({ findings }: Awaited<ReturnType<typeof runDoctor>>) =>
    findings.filter(({ level }) => level === 'error').map(({ code }) => code)

  test('finds it in order, over its own address, without a terminal', async () => {
    const report = await until('the job to have run', async () => {
      const made = await runDoctor(store())
      return made.findings.some(({ code }) => code === 'job_runs') && made
    })
    expect(errors(report)).toEqual([])
    expect(report.code).toBe(0)
    const fine = report.findings.filter(({ level }) => level === 'ok').map(({ code }) => code)
    for (const code of [
      'hook_answers',
      'credentials_accepted',
      'clock_right',
      'tables_present',
      'region_ready',
    ])
      expect(fine).toContain(code)
    expect(report.findings.map(({ code }) => code)).toContain('sandbox_credentials')
  })

  test('finds what the store itself finds, in the same words', async () => {
    const health = async () => succeeded(await store().admin('GET', '/admin/wemine/health')).health
    const shown = await until('the answer of the gateway', async () => {
      const found = await health()
      return found.probed_at && found
    })
    const { findings } = await runDoctor(store())
    expect(said(shown.findings)).toEqual(said(findings))
    expect(shown.findings.length).toBeGreaterThan(15)
    expect(shown.counts).toMatchObject({ error: 0, ok: expect.any(Number) })
    for (const { code } of findings) expect(ONLY_THE_COMMAND).not.toHaveProperty(code)
  })

  test('an uptime monitor that looks at the status only: 503 where there is what it asks for', async () => {
    const ask = (query = '') => store().admin('GET', `/admin/wemine/health${query}`)
    expect(await ask()).toMatchObject({ status: 200 })
    expect(await ask('?fail_on=error')).toMatchObject({ status: 200 })
    // A sandbox in production is a warning.
    expect(await ask('?fail_on=warning')).toMatchObject({
      status: 503,
      body: {
        type: 'unexpected_state',
        code: expect.any(String),
        message: expect.any(String),
        health: { counts: { error: 0, warning: expect.any(Number) }, job: { is_running: true } },
      },
    })
    expect(await ask('?fail_on=info')).toMatchObject({ status: 400, body: { code: 'query_invalid' } })
  })

  test('of however many requests, the gateway and the notification address are asked once a minute', async () => {
    const questions = () =>
      store()
        .sandbox.requests()
        .filter(({ path }) => path.includes('10000000000000000'))
    const before = questions().length
    const asked = Array.from({ length: 20 }, () => store().admin('GET', '/admin/wemine/health'))
    for (const answer of await Promise.all(asked)) expect(answer.status).toBe(200)
    expect(questions().length - before).toBeLessThanOrEqual(1)
  })

  test.each([
    ['a wrong key', { WEMINE_API_SECRET: 'not-the-secret' }, 'credentials_rejected'],
    ['no options', { WEMINE_OPTIONS: '{"description":""}', WEMINE_API_KEY: '' }, 'options_invalid'],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x' },
      'database_unreachable',
    ],
  ])('tells %s by its code, and ends with 1', async (_, env, code) => {
    const report = await runDoctor(store(), env)
    expect(errors(report)).toEqual([code])
    expect(report.code).toBe(1)
    expect(JSON.stringify(report)).not.toContain('not-the-secret')
  })
}

/** What a report says, whenever it was made, without what only the command or only the route says. */
function said(findings: Finding[]): string[] {
  return (
    findings
      .filter(({ code }) => !(code in ONLY_THE_COMMAND) && !(code in ONLY_THE_ROUTE))
      .map(({ code, level, message, action }) =>
        `${level} ${code}: ${message} ${action}`.replace(/\d+ (seconds?|minutes?)/g, '… $1'),
      )
      .map((line) => line.replace(/… (second|minute)s?/g, '… $1s'))
      // One can become due between the two.
      .map((line) => line.replace(/(no payment is|1 payment is|\d+ payments are) due/, '… due'))
      .sort()
  )
}

/**
 * `medusa-payment-wemine doctor --json`, as it is installed, in the folder of a running store and with its environment.
 * There is no terminal.
 */
export function runDoctor(store: Checked, env: Record<string, string> = {}): Promise<Report> {
  const bin = join(store.dir, 'node_modules/medusa-payment-wemine/dist/cli/index.js')
  const environment = storeEnvironment({
    databaseUrl: store.databaseUrl,
    port: Number(new URL(store.url).port),
    env: { WEMINE_BASE_URL: store.sandbox.baseUrl, ...env },
  })
  return new Promise((resolve, reject) => {
    const args = [bin, 'doctor', '--json']
    const child = execFile(
      process.execPath,
      args,
      { cwd: store.dir, env: environment },
      (_, stdout, stderr) => {
        try {
          resolve({ code: child.exitCode ?? -1, findings: JSON.parse(stdout).findings })
        } catch {
          reject(new Error(`The doctor printed no report: ${stdout}${stderr}`))
        }
      },
    )
    child.stdin?.end()
  })
}
