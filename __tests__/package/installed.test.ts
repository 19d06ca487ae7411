import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryPoints } from './support/entry-points'
import { installed, type Project } from './support/installed'
import { packagesNeededBy } from './support/packages-needed-by'
import { pnpmLayout } from './support/pnpm-layout'
import { manifestIn } from './support/root'
import { run } from './support/run'

let project: Project

beforeAll(async () => {
  project = await installed()
}, 600_000)
afterAll(() => project?.remove())

/** Section "public face" of the design: what the root gives, no more and no less. */
const publicNames = [
  'WemineClient',
  'WemineConfigurationError',
  'WemineError',
  'WemineMalformedError',
  'WemineOutcomeUnknownError',
  'WemineRefusedError',
  'WemineUnreachableError',
  'isAlreadyFullyRefunded',
  'isWemineError',
  'parseNotification',
  'quickAuthUrl',
  'sign',
  'verifySign',
]

it('brings no Medusa along, and nothing a Medusa brings', () => {
  const modules = join(project.dir, 'node_modules')
  const names = readdirSync(modules).filter((name) => !name.startsWith('.'))
  for (const name of Object.keys(manifestIn(project.packageDir).dependencies)) expect(names).toContain(name)
  expect(names.filter((name) => /medusa|typeorm|knex|mikro-orm|^react|telemetry/.test(name))).toEqual([
    'medusa-payment-wemine',
  ])
})

it('gives its public names to require', async () => {
  const names = await project.evaluate(
    `console.log(JSON.stringify(Object.keys(require('medusa-payment-wemine')).sort()))`,
  )
  expect(names).toEqual(publicNames)
})

it('gives the same names, and the same things, to import', async () => {
  const found = await project.evaluateModule(`
    import { createRequire } from 'node:module'
    import { ${publicNames.join(', ')} } from 'medusa-payment-wemine'
    const required = createRequire(import.meta.url)('medusa-payment-wemine')
    const imported = { ${publicNames.join(', ')} }
    console.log(JSON.stringify(Object.keys(imported).filter((name) => imported[name] === required[name])))`)
  expect(found).toEqual(publicNames)
})

it.each(['evaluate', 'evaluateModule'] as const)('signs and starts a sandbox to ask (%s)', async (how) => {
  const load = (names: string, from: string) =>
    how === 'evaluate' ? `const ${names} = require('${from}')` : `import ${names} from '${from}'`
  const answer = await project[how](`
    ${load('{ WemineClient, isWemineError, sign, verifySign }', 'medusa-payment-wemine')}
    ${load('{ startSandbox }', 'medusa-payment-wemine/sandbox')}
    const main = async () => {
      const { url, baseUrl, apiKey, apiSecret, pay, close } = await startSandbox()
      const wemine = new WemineClient({ baseUrl, apiKey, apiSecret })
      const out_trade_no = '20261123000001'
      const { code_url } = await wemine.createOrder({
        out_trade_no, body: 'Tea', fee_type: 'HKD', total_fee: 10880, trade_type: 'NATIVE',
      })
      await pay(code_url, { notify: false })
      const { trade_state, total_fee } = await wemine.queryOrder({ out_trade_no })
      await close()
      const error = await wemine.queryOrder({ out_trade_no }).catch((error) => error)
      const stopped = await fetch(url).then(() => false, () => true)
      const fields = { body: 'Tea', total_fee: '10880' }
      const verified = verifySign({ ...fields, sign: sign(fields, 'key', 'MD5') }, 'key')
      console.log(JSON.stringify({ trade_state, total_fee, verified, stopped, kind: isWemineError(error) && error.kind }))
    }
    main()`)
  expect(answer).toEqual({
    trade_state: 'SUCCESS',
    total_fee: 10880,
    verified: true,
    stopped: true,
    kind: 'unreachable',
  })
})

describe('the API of OpenTelemetry', () => {
  /** A request that reaches nobody, and what is printed meanwhile. */
  const ask = () =>
    project.run(
      process.execPath,
      '--eval',
      `const { WemineClient } = require('medusa-payment-wemine')
       const wemine = new WemineClient({ baseUrl: 'http://127.0.0.1:9/v1/', apiKey: 'live_1234', apiSecret: 'secret' })
       wemine.refund({ out_trade_no: '123456', total_fee: 100, refund_fee: 100 }).catch(({ kind }) => console.log(kind))`,
    )

  it('is not needed: a store without it reads nothing of it', async () => {
    expect(await ask()).toEqual({ code: 0, stdout: 'unreachable\n', stderr: '' })
  })

  it('is the store’s own, where it has one', async () => {
    const folder = join(project.dir, 'node_modules/@opentelemetry/api')
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, 'index.js'),
      `exports.trace = { getTracer: (scope) => ({ startActiveSpan(name) { console.log(scope + ': ' + name) } }) }`,
    )
    try {
      const stdout = 'medusa-payment-wemine: wemine POST /refund\nunreachable\n'
      expect(await ask()).toEqual({ code: 0, stdout, stderr: '' })
    } finally {
      rmSync(join(project.dir, 'node_modules/@opentelemetry'), { recursive: true })
    }
  })
})

describe('the API of OpenTelemetry in a store of pnpm, where a package sees only what it declares', () => {
  const options = JSON.stringify({
    ...{ apiKey: 'live_1234', apiSecret: 'secret', baseUrl: 'http://127.0.0.1:9/v1/' },
    backendUrl: 'https://api.example.com',
  })
  /** The provider is made as Medusa 2 makes it, and a request reaches nobody. */
  const script = `
    const { WeminePaymentProvider } = require('medusa-payment-wemine/providers/wemine')
    const options = ${options}
    const configModule = { modules: { payment: { options: { providers: [{ id: 'hk', options }] } } } }
    WeminePaymentProvider.validateOptions(options)
    const provider = new WeminePaymentProvider({ configModule, logger: console, __pg_connection__: {} }, options)
    const ask = async () => {
      await provider.initiatePayment({ amount: 1, currency_code: 'hkd', data: { session_id: 'payses_1' } }).catch(() => undefined)
      const { WemineClient } = require('medusa-payment-wemine')
      const wemine = new WemineClient(options)
      await wemine.refund({ out_trade_no: '123456', total_fee: 100, refund_fee: 100 }).catch(() => undefined)
    }
    ask()`

  it.each(['in the store', 'in Medusa only'] as const)('is found where it is %s', async (where) => {
    const store = pnpmLayout(project, where)
    const { code, stdout, stderr } = await run(process.execPath, ['--eval', script], store)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('medusa-payment-wemine: wemine POST /refund')
  })
})

describe('every entry of exports', () => {
  const promised = [
    '.',
    './package.json',
    './sandbox',
    './providers/wemine',
    './modules/wemine',
    './.medusa/server/src/modules/wemine',
  ]

  it('is there, the promised ones among them', () => {
    expect(entryPoints(project.packageDir).map(({ name }) => name)).toEqual(expect.arrayContaining(promised))
  })

  it('has each of its files, under every condition', () => {
    for (const { targets } of entryPoints(project.packageDir)) {
      expect(targets.length).toBeGreaterThan(0)
      expect(targets.filter((target) => !existsSync(join(project.packageDir, target)))).toEqual([])
    }
  })

  it('resolves for require and for import', async () => {
    const names = entryPoints(project.packageDir).map(({ name }) => join('medusa-payment-wemine', name))
    const required = await project.evaluate(
      `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => require.resolve(name))))`,
    )
    const imported = await project.evaluateModule(`
      import { fileURLToPath } from 'node:url'
      const resolve = (name) => fileURLToPath(import.meta.resolve(name))
      console.log(JSON.stringify(${JSON.stringify(names)}.map(resolve)))`)
    for (const files of [required, imported] as string[][]) {
      expect(files).toHaveLength(names.length)
      for (const file of files) expect(existsSync(file)).toBe(true)
    }
  })
})

describe('every package that the built files name', () => {
  const needs = (folder: string, ending: '.js' | '.d.ts') =>
    packagesNeededBy(join(project.packageDir, folder), ending)

  it('is a dependency, where no Medusa is needed', () => {
    const { dependencies } = manifestIn(project.packageDir)
    // React and its translations are the page's that loads them: the storefront's, or Medusa 1's admin's.
    const needed = needs('dist', '.js').filter(
      (name) => !/^(@medusajs\/|@opentelemetry\/api$|typeorm$|react$|react-i18next$)/.test(name),
    )
    expect([...new Set(needed)].sort()).toEqual(Object.keys(dependencies).sort())
  })

  it('is a dependency or a peer, where a Medusa loads it', () => {
    const { dependencies, peerDependencies } = manifestIn(project.packageDir)
    const declared = Object.keys({ ...dependencies, ...peerDependencies })
    for (const folder of ['dist', '.medusa/server/src'])
      expect(needs(folder, '.js').filter((name) => !declared.includes(name))).toEqual([])
    expect(needs('dist', '.js')).toContain('@medusajs/medusa')
    // The rest is the admin's, which brings all of it.
    const [framework, ...ofTheAdmin] = needs('.medusa/server/src', '.js')
    expect(framework).toBe('@medusajs/framework')
    expect(ofTheAdmin).toEqual([
      ...['@medusajs/icons', '@medusajs/medusa', '@medusajs/ui', '@tanstack/react-query'],
      ...['react', 'react-i18next', 'react-router-dom'],
    ])
  })

  it('is one that compiles where the other is', () => {
    const { dependencies, peerDependencies } = manifestIn(project.packageDir)
    const declared = Object.keys({ ...dependencies, ...peerDependencies })
    // A dependency of @medusajs/framework, in the type of a default export that nobody but Medusa imports.
    const alongside = ['@medusajs/types']
    const named = [...needs('dist', '.d.ts'), ...needs('.medusa/server/src', '.d.ts')]
    expect(named.filter((name) => ![...declared, ...alongside].includes(name))).toEqual([])
  })
})
