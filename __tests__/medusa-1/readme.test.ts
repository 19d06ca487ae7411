import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'
import { placedOrder } from '../support/placed-order'
import { readmeSnippet } from '../support/readme'
import { runPage } from '../support/run-page'

jest.setTimeout(300_000)

/** The page that has the storefront's code. */
const STOREFRONT = 'docs/storefront.md'

const example = join(__dirname, '../../examples/medusa-1')
let dir: string
let store: Medusa1Driver | undefined
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wemine-readme-'))
})
afterAll(async () => {
  await store?.stop()
  rmSync(dir, { recursive: true, force: true })
})

test('the README’s configuration and its storefront code sell a tea', async () => {
  writeFileSync(join(dir, 'medusa-config.js'), readmeSnippet('js', 'database_url:'))
  cpSync(join(example, 'package.json'), join(dir, 'package.json'))
  symlinkSync(join(example, 'node_modules'), join(dir, 'node_modules'))
  const env = { STORE_CORS: 'http://localhost:8000', ADMIN_CORS: 'http://localhost:9000' }
  store = await startMedusa1({ dir, env })

  const cart = await store.createCart()
  writeFileSync(
    join(dir, 'wechat-pay-1.mjs'),
    readmeSnippet('js', 'export function startWeChatPay', STOREFRONT),
  )
  const [data] = await runPage(
    join(dir, 'page.mjs'),
    `import { startWeChatPay } from './wechat-pay-1.mjs'
     console.log(JSON.stringify(await startWeChatPay(${JSON.stringify(store.url)})('${cart}')))`,
  )
  expect(data).toMatchObject({ trade_type: 'NATIVE', total_fee: 10880, fee_type: 'HKD' })
  await store.sandbox.pay(data.code_url)
  const order = await placedOrder(store!, cart)
  expect(order).toMatchObject({ total: 10880, captured: 10880 })
})

test('the script of the sandbox’s page makes a first payment without a storefront', async () => {
  if (!store) throw new Error('the test before starts the store')
  const file = join(dir, 'first-payment-1.mjs')
  writeFileSync(file, readmeSnippet('js', 'first-payment-1.mjs', 'docs/sandbox.md'))
  const env = { ...process.env, BACKEND_URL: store.url }
  const { stdout } = await promisify(execFile)(process.execPath, [file], { env })
  const [, out_trade_no = ''] = /^Pay at http\S+\/wemine\/pay\/(\d+)-[\w-]{22}$/m.exec(stdout) ?? []
  await store.sandbox.pay(out_trade_no)
  await until('the order', async () => (await store?.status(out_trade_no))?.body.payment.status === 'placed')
})
