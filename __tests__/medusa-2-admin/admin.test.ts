import type { Page } from 'playwright-core'
import { migrateAndSeed } from '../../examples/store'
import { openPayment, wronglyPaid } from '../browser/support/admin-store'
import { logIn } from '../browser/support/log-in'
import { openBrowser } from '../browser/support/open-browser'
import { createDatabase } from '../support/database'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'
import { storeWithAdmin } from './store-with-admin'

// Most of it is npm's and Vite's.
jest.setTimeout(1_800_000)

// One store, with the admin that `medusa build` made, serves all tests.
let store: Medusa2Driver
let browser: Awaited<ReturnType<typeof openBrowser>>
let admin: { email: string; password: string }
let page: Page

beforeAll(async () => {
  const dir = await storeWithAdmin((step) => console.log(`  medusa-2-admin: ${step}`))
  const made = await createDatabase()
  const seed = await migrateAndSeed(made.url, { dir })
  admin = seed.admin
  process.env.TEST_MEDUSA_2 = JSON.stringify({ dir, seed, template: new URL(made.url).pathname.slice(1) })
  store = await startMedusa2({ dir, env: { DISABLE_ADMIN: 'false' } })
  await made.drop()
  browser = await openBrowser()
  page = await browser.shopper({
    timezoneId: 'Asia/Hong_Kong',
    viewport: { width: 1440, height: 1400 },
    // In production the cookie of a session is for https only: as from the proxy that ends https before a merchant's store.
    extraHTTPHeaders: { 'x-forwarded-proto': 'https' },
    // Before anybody is logged in the admin asks who is, and its list of orders shows flags from elsewhere.
    mayComplainOf: /401|Unauthorized|flag-icons/,
  })
})

afterAll(async () => {
  await browser?.close()
  await store?.stop()
})

test('the form logs in by a session’s cookie, as Medusa does by default', async () => {
  await logIn(page, { store: store.url, admin })
  const cookies = await page.context().cookies(store.url)
  expect(cookies).toContainEqual(
    expect.objectContaining({ name: 'connect.sid', httpOnly: true, secure: true }),
  )
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /token/.test(key)))).toEqual([])
})

test('an order shows its payment, and asks for it with the cookie alone', async () => {
  const { cart, session } = await openPayment(store)
  await store.sandbox.pay(session.code_url)
  const order = await placedOrder(store, cart, 120_000)
  const asked = page.waitForRequest(/\/admin\/wemine\/orders\//)
  await page.goto(`${store.url}/app/orders/${order.id}`)
  const headers = await (await asked).allHeaders()
  expect(headers).not.toHaveProperty('authorization')
  expect(headers.cookie).toContain('connect.sid=')
  const section = page.locator('[data-wemine="order"]')
  for (const text of ['TEST MODE', session.out_trade_no, 'HK$108.80', 'The shopper paid HK$108.80'])
    await section.getByText(text, { exact: true }).first().waitFor()
  await section.scrollIntoViewIfNeeded()
  await browser.picture(page, 'medusa-2-admin-order')
})

test('the menu leads to the page WeChat Pay, and a decision there moves the money once', async () => {
  const number = await wronglyPaid(store)
  await page.goto(`${store.url}/app/orders`)
  await page.getByRole('link', { name: 'WeChat Pay' }).click()
  const item = page.locator(`[data-payment="${number}"]`)
  await item.waitFor()
  await browser.picture(page, 'medusa-2-admin-review')
  await item.getByRole('button', { name: 'Refund', exact: true }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByText('Refund HK$10.88?').waitFor()
  expect(store.sandbox.money()[number]).toMatchObject({ refunded: 0 })
  await dialog.getByLabel(/^Note/).fill('agreed by phone')
  await dialog.getByRole('button', { name: 'Refund', exact: true }).click()
  await item.waitFor({ state: 'detached' })
  expect(store.sandbox.money()[number]).toMatchObject({ paid: 1088, refunded: 1088 })
  const decisions = await store.sql('wemine_decision').where({ out_trade_no: number })
  expect(decisions).toMatchObject([{ decision: 'refund', note: 'agreed by phone' }])
})

test('no page complained of anything', () => {
  expect(browser.complaints).toEqual([])
})
