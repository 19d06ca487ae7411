import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { readmeSnippet } from '../support/readme'
import { runPage } from '../support/run-page'

jest.setTimeout(300_000)

/** The page that has the storefront's code. */
const STOREFRONT = 'docs/storefront.md'

let dir: string
let store: Medusa2Driver | undefined
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wemine-readme-'))
})
afterAll(async () => {
  await store?.stop()
  rmSync(dir, { recursive: true, force: true })
})

/** The README's medusa-config.ts as a store of its own. */
function storeOfReadme(): string {
  const example = JSON.parse(process.env.TEST_MEDUSA_2 ?? '').dir as string
  const config = readmeSnippet('ts', 'defineConfig(')
  const { outputText } = ts.transpileModule(config, {
    compilerOptions: { module: ts.ModuleKind.CommonJS },
  })
  writeFileSync(
    join(dir, 'medusa-config.js'),
    // The test's PostgreSQL speaks no TLS; everything else is the README's.
    outputText
      .replace(
        'databaseUrl: process.env.DATABASE_URL,',
        '$& databaseDriverOptions: { connection: { ssl: false } },',
      )
      .replace('plugins:', 'admin: { disable: true },\n    plugins:'),
  )
  cpSync(join(example, 'package.json'), join(dir, 'package.json'))
  symlinkSync(join(example, 'node_modules'), join(dir, 'node_modules'))
  return dir
}

test('the README’s configuration and its storefront code sell a tea', async () => {
  const cors = {
    STORE_CORS: 'http://localhost:8000',
    ADMIN_CORS: 'http://localhost:9000',
    AUTH_CORS: 'http://localhost:9000',
  }
  store = await startMedusa2({ dir: storeOfReadme(), env: cors })
  const cart = await store.createCart()
  writeFileSync(join(dir, 'wechat-pay.mjs'), readmeSnippet('js', 'export function weChatPay', STOREFRONT))
  let paid: Promise<unknown> | undefined
  const [, { payment, seen }] = await runPage(
    join(dir, 'page.mjs'),
    `import { weChatPay } from './wechat-pay.mjs'
     const pay = weChatPay(${JSON.stringify({ backend: store.url, publishableKey: store.publishableKey })})
     const data = await pay.start('${cart}')
     console.log(JSON.stringify(data))
     const seen = []
     const payment = await pay.finished(data, ({ status }) => seen.push(status))
     console.log(JSON.stringify({ payment, seen }))`,
    (value, index) => {
      if (index === 0) paid = store?.sandbox.pay(value.code_url)
    },
  )
  await paid
  const order = await store.orderOf(cart)
  expect(payment).toMatchObject({ status: 'placed', order_id: order?.id })
  expect(seen[0]).toBe('waiting')
  expect(order).toMatchObject({ total: 10880, captured: 10880 })
  expect(succeeded(await store.status(payment.out_trade_no)).payment.status).toBe('placed')
})

test('the script of the sandbox’s page makes a first payment without a storefront', async () => {
  if (!store) throw new Error('the test before starts the store')
  const file = join(dir, 'first-payment.mjs')
  writeFileSync(file, readmeSnippet('js', 'first-payment.mjs', 'docs/sandbox.md'))
  const env = { ...process.env, BACKEND_URL: store.url, PUBLISHABLE_KEY: store.publishableKey }
  const { stdout } = await promisify(execFile)(process.execPath, [file], { env })
  const [, out_trade_no = ''] = /^Pay at http\S+\/wemine\/pay\/(\d+)-[\w-]{22}$/m.exec(stdout) ?? []
  await store.sandbox.pay(out_trade_no)
  await until('the order', async () => (await store?.status(out_trade_no))?.body.payment.status === 'placed')
})
