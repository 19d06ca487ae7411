import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
