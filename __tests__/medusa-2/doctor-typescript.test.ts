import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { runDoctor } from '../support/doctor-contract'
import { until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'

jest.setTimeout(300_000)

let store: Medusa2Driver
let dir: string
beforeAll(async () => {
  store = await startMedusa2()
  dir = storeInTypeScript(store.dir)
})
afterAll(async () => {
  await store?.stop()
  if (dir) rmSync(dir, { recursive: true, force: true })
})

/** What a store’s own packages are, and what "create-medusa-app" gives it to load its configuration with. */
const TOOLS = ['ts-node', '@swc/core', 'typescript']

/** The store with its configuration in TypeScript, in a folder of its own, with the same packages. */
function storeInTypeScript(example: string): string {
  const own = mkdtempSync(join(tmpdir(), 'wemine-typescript-'))
  const modules = join(own, 'node_modules')
  const link = (name: string, target: string) => {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    if (!existsSync(join(modules, name))) symlinkSync(target, join(modules, name))
  }
  for (const tool of TOOLS) {
    const [, inner = ''] = require.resolve(`${tool}/package.json`).split(`node_modules${sep}${tool}`)
    link(tool, require.resolve(`${tool}/package.json`).slice(0, -inner.length))
  }
  for (const name of readdirSync(join(example, 'node_modules')).filter((one) => !one.startsWith('.')))
    if (name.startsWith('@'))
      for (const one of readdirSync(join(example, 'node_modules', name)))
        link(`${name}/${one}`, join(example, 'node_modules', name, one))
    else link(name, join(example, 'node_modules', name))
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name: 'tea-shop', private: true }))
  // As "create-medusa-app" writes it.
  const compilerOptions = {
    target: 'ES2021',
    module: 'Node16',
    moduleResolution: 'Node16',
    esModuleInterop: true,
  }
  writeFileSync(join(own, 'tsconfig.json'), JSON.stringify({ compilerOptions, 'ts-node': { swc: true } }))
  writeFileSync(
    join(own, 'medusa-config.ts'),
    `import { defineConfig, loadEnv } from '@medusajs/framework/utils'
loadEnv(process.env.NODE_ENV || 'development', process.cwd())

interface Account { apiKey: string | undefined }
const account: Account = { apiKey: process.env.WEMINE_API_KEY }

export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    http: { storeCors: '', adminCors: '', authCors: '', jwtSecret: 'x', cookieSecret: 'x' },
  },
  plugins: [{ resolve: 'medusa-payment-wemine', options: {} }],
  modules: [
    {
      resolve: '@medusajs/medusa/payment',
      options: {
        providers: [
          {
            resolve: 'medusa-payment-wemine/providers/wemine',
            id: 'hk',
            options: {
              ...account,
              apiSecret: process.env.WEMINE_API_SECRET,
              baseUrl: process.env.WEMINE_BASE_URL,
              backendUrl: process.env.BACKEND_URL!,
            } satisfies Record<string, unknown>,
          },
        ],
      },
    },
  ],
})
`,
  )
  return own
}

test('a configuration in TypeScript is loaded beside the running store, and all of it is checked', async () => {
  const report = await until('the job to have run', async () => {
    const made = await runDoctor({ ...store, dir })
    return made.findings.some(({ code }) => code === 'job_runs') && made
  })
  expect(report.findings.filter(({ level }) => level === 'error')).toEqual([])
  expect(report.code).toBe(0)
  const fine = report.findings.filter(({ level }) => level === 'ok').map(({ code }) => code)
  expect(fine).toEqual(
    expect.arrayContaining([
      ...['entries_present', 'options_valid', 'database_answers', 'tables_present'],
      ...['credentials_accepted', 'region_ready', 'hook_answers'],
    ]),
  )
})

test('one that does not compile is said by its code, with what to do', async () => {
  writeFileSync(join(dir, 'medusa-config.ts'), 'export default { projectConfig: {')
  const report = await runDoctor({ ...store, dir })
  expect(report.code).toBe(1)
  const found = report.findings.find(({ code }) => code === 'config_not_loadable')
  expect(found).toMatchObject({ level: 'error', action: expect.stringContaining('ts-node') })
})
