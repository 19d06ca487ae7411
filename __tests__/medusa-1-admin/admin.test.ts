import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { en } from '../../src/admin/i18n/en'
import { zhCN } from '../../src/admin/i18n/zh-cn'
import { zhHK } from '../../src/admin/i18n/zh-hk'
import { seriousFaults } from '../browser/support/accessibility'
import { linesOf } from '../browser/support/read-totals'
import { medusa1Exports } from '../package/support/medusa-1-admin'
import { manifestIn } from '../package/support/root'
import { output } from '../package/support/run'
import { succeeded, until } from '../support/http'
import { filesBelow } from '../support/sources'
import { loggedIn, openTab, otherOrder, paidOrder, startWorld, type World, wronglyPaid } from './world'

// Most of it is npm's and webpack's.
jest.setTimeout(1_800_000)

// One store, with Medusa 1's own admin, serves all tests.
let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world?.stop())

const section = (page: Page) => page.locator('[data-wemine="order"]')
const item = (page: Page, number: string) => page.locator(`[data-payment="${number}"]`)
const orderPage = (id: string) => `${world.store.url}/app/a/orders/${id}`
const moneyOf = (number: string) => world.store.sandbox.money()[number]

test('an order shows its payment, its refund and what happened, and the gateway is asked by a button', async () => {
  const { store } = world
  const { order, number } = await paidOrder(world)
  succeeded(await store.refund(order.id, 1000))
  const page = await loggedIn(world)
  await page.goto(orderPage(order.id))
  await section(page).getByText('Partly refunded').waitFor()
  const { transaction_id } = await store.sql('wemine_gateway_order').where({ out_trade_no: number }).first()
  for (const text of [
    'TEST MODE',
    number,
    transaction_id,
    'HK$108.80',
    'The shopper paid HK$108.80',
    'HK$10.00 refunded',
  ])
    await section(page).getByText(text, { exact: true }).first().waitFor()
  await section(page).getByRole('button', { name: 'Check now' }).click()
  await page.getByText('WeChat was asked: it is paid.').waitFor()
  await section(page).scrollIntoViewIfNeeded()
  await world.browser.picture(page, 'medusa-1-admin-order')
  await page.context().close()
})

test('a refund by Medusa’s own form is in the section at once', async () => {
  const { order, number } = await paidOrder(world)
  const page = await loggedIn(world)
  await page.goto(orderPage(order.id))
  await section(page).getByText('Paid', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Refund', exact: true }).click()
  await page.locator('form').getByPlaceholder('0.00').fill('12.34')
  await page.locator('form').getByRole('button', { name: 'Complete' }).click()
  await section(page).getByText('HK$12.34 refunded').waitFor()
  expect(moneyOf(number)).toMatchObject({ paid: 10880, refunded: 1234 })
  await page.context().close()
})

test('an order that was paid otherwise has no such section', async () => {
  const id = await otherOrder(world)
  const page = await loggedIn(world)
  const asked = page.waitForResponse(/\/admin\/wemine\/orders\//)
  await page.goto(orderPage(id))
  expect((await (await asked).json()).payments).toEqual([])
  await page.getByText('Order Placed').waitFor()
  await section(page).waitFor({ state: 'detached' })
  await page.context().close()
})

test('what needs review is listed, and decided there: all of it goes back to the shopper', async () => {
  const number = await wronglyPaid(world)
  const page = await loggedIn(world)
  await page.goto(`${world.store.url}/app/a/orders`)
  await page.getByRole('link', { name: 'WeChat Pay' }).click()
  await item(page, number).waitFor()
  await world.browser.picture(page, 'medusa-1-admin-review')
  await item(page, number).getByRole('button', { name: 'Refund', exact: true }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByText('Refund HK$10.88?').waitFor()
  await dialog.getByLabel(/^Note/).fill('agreed by phone')
  await world.browser.picture(page, 'medusa-1-admin-question')
  expect(moneyOf(number)).toMatchObject({ refunded: 0 })
  await dialog.getByRole('button', { name: 'Refund', exact: true }).click()
  await page.getByText('The refund of HK$10.88 was sent.').waitFor()
  await item(page, number).waitFor({ state: 'detached' })
  expect(moneyOf(number)).toMatchObject({ paid: 1088, refunded: 1088 })
  const decisions = await world.store.sql('wemine_decision').where({ out_trade_no: number })
  expect(decisions).toMatchObject([{ decision: 'refund', note: 'agreed by phone' }])

  // Who decided is shown by name.
  await openTab(world, page, `payments&payment=${number}`)
  await page.getByRole('dialog').getByText(`${world.login.email} decided: refund`).waitFor()
  await page.context().close()
})

test('a decision that comes too late is refused, and says so', async () => {
  const number = await wronglyPaid(world)
  const page = await loggedIn(world, { mayComplainOf: /resolve: .*400/ })
  await openTab(world, page, 'review')
  await item(page, number).getByRole('button', { name: 'Refund', exact: true }).click()
  const path = `/admin/wemine/payments/${number}/resolve`
  succeeded(await world.store.admin('POST', path, { action: 'close', note: '' }))
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('button', { name: 'Refund', exact: true }).click()
  await dialog.getByRole('alert').waitFor()
  expect(moneyOf(number)).toMatchObject({ refunded: 0 })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await item(page, number).waitFor({ state: 'detached' })
  await page.context().close()
})

test('a payment is found, and leads to its order; the day is the gateway’s; the bookkeeper’s file is saved', async () => {
  const { order, number } = await paidOrder(world)
  const page = await loggedIn(world)
  await openTab(world, page, 'payments')
  await page.getByRole('searchbox').fill(number)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelectorAll('tr').length === 2)
  await page.getByRole('button', { name: number }).click()
  await page.getByRole('dialog').getByText('The shopper paid HK$108.80').waitFor()
  await world.browser.picture(page, 'medusa-1-admin-payment')
  // Beside the list, not over it, once it has come in.
  const width = async () => (await page.getByRole('dialog').boundingBox())?.width
  await until('the drawer to be 560 px wide', async () => (await width()) === 560)
  await page.getByRole('dialog').getByRole('link').click()
  await section(page).getByText(number).waitFor()
  expect(page.url()).toContain(`/app/a/orders/${order.id}`)

  await openTab(world, page, 'totals')
  const taken = world.store.sandbox.statement().filter(({ kind }) => kind === 'payment')
  const cents = taken.reduce((sum, { amount }) => sum + amount, 0)
  const hkd = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'HKD' }).format(cents / 100)
  await page.getByText(`${hkd} (${taken.length} times)`).waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^wechat-pay-.*\.csv$/)
  await page.context().close()
})

describe.each([
  ['en', 'en-HK', en],
  ['zh', 'zh-HK', zhHK],
  ['zh', 'zh-CN', zhCN],
  // No words of ours: English, and no file of words is asked for.
  ['fr', 'fr-FR', en],
] as const)('in the language %s of a browser that speaks %s', (language, locale, words) => {
  test('every tab has its words, its styles, and no fault of accessibility', async () => {
    await wronglyPaid(world)
    const page = await loggedIn(world, { locale })
    const foreign: string[] = []
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(world.store.url) || /^(data|blob):/.test(request.url())
      if (!isOurs || /wemine\.json/.test(request.url())) foreign.push(request.url())
    })
    for (const tab of ['review', 'payments', 'totals', 'health'] as const) {
      await openTab(world, page, tab)
      await page.getByRole('tab', { name: words.tab[tab] }).waitFor()
      const panel = page.locator('[role="tabpanel"]')
      await panel.locator('> *').first().waitFor()
      await until('the answers', async () => (await panel.getByRole('status').count()) === 0)
      await world.browser.picture(page, `medusa-1-admin-${tab}-${locale}`)
      const text = (await linesOf(panel)).join('\n')
      expect(text.match(new RegExp(`\\b(${Object.keys(en).join('|')})\\.[a-z_]+`, 'g'))).toBeNull()
      expect(
        (await seriousFaults(page, '[role="tabpanel"]')).filter((fault) => !MEDUSAS.test(fault)),
      ).toEqual([])
    }
    expect(await page.evaluate(() => localStorage.getItem('i18nextLng'))).toBe(language)
    expect(foreign).toEqual([])
    await page.context().close()
  })
})

test('the built admin has a style for every class of the pages', () => {
  const build = join(world.dir, 'build')
  const css = readdirSync(build).filter((name) => name.endsWith('.css'))
  const text = css.map((name) => readFileSync(join(build, name), 'utf8')).join('')
  const known = new Set(
    [...text.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name = '']) => name.replaceAll('\\', '')),
  )
  const used = filesBelow('src/admin').flatMap((file) =>
    [...file.text.matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  expect(used.filter((name) => !known.has(name))).toEqual([])
})

test('Medusa 1’s packages have all names that the light test takes them to have', async () => {
  const script = `const names = ${JSON.stringify(Object.keys(medusa1Exports))}
    console.log(JSON.stringify(names.map((name) => [name, Object.keys(require(name))])))`
  const given = new Map<string, string[]>(
    JSON.parse(await output(process.execPath, ['--eval', script], world.dir)),
  )
  for (const [name, { version, names }] of Object.entries(medusa1Exports)) {
    const folder = name.replace(/\/jsx-runtime$/, '')
    expect([name, manifestIn(join(world.dir, 'node_modules', folder)).version]).toEqual([name, version])
    expect([name, names.filter((one) => !given.get(name)?.includes(one))]).toEqual([name, []])
  }
})

test('no page complained of anything', () => {
  expect(world.browser.complaints).toEqual([])
})

/** A fault of Medusa UI's own: the picture in its search field has no words. */
const MEDUSAS = /^serious role-img-alt: <div class="text-ui-fg-muted pointer-events-none absolute [^|]*$/
