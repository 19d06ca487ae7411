import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { storeEnvironment } from '../../../examples/lib/store-environment'
import { until } from '../../support/http'
import type { Medusa2Driver } from '../../support/medusa-2-driver'

interface Report {
  code: number
  findings: { code: string; level: 'error' | 'warning' | 'info' | 'ok'; message: string }[]
}

/** The doctor in the folder of a running store. */
export function doctorContract(store: () => Medusa2Driver): void {
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

/**
 * `medusa-payment-wemine doctor --json`, as it is installed, in the folder of a running store and with its environment.
 * There is no terminal.
 */
function runDoctor(store: Medusa2Driver, env: Record<string, string> = {}): Promise<Report> {
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
