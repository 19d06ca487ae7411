import type { Page } from 'playwright-core'
import { until } from '../../support/http'
import { confirmedOrder, panel, panelFor, shopperAtPayment, statusQuestions } from '../support/checkout'
import { adminApi, medusaBooks } from '../support/demo-api'
import { payAtSandbox } from '../support/sandbox-api'
import { sessionData, storeApi } from '../support/store-api'
import type { World } from '../support/world'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Hides the page from its shopper, or shows it: headless browsers have no other window to bring to the front. */
async function setHidden(page: Page, hidden: boolean) {
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden })
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (isHidden ? 'hidden' : 'visible'),
    })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

/** Shoppers who are not there, or not alone, when their payment comes in. */
export function away(world: World): void {
  test('offline: says so, and finds the order when the connection is back', async () => {
    const { demo, browser } = world
    const page = await shopperAtPayment(world, { mayComplainOf: /ERR_INTERNET_DISCONNECTED/ })
    const { out_trade_no } = await sessionData(demo, page)
    await page.context().setOffline(true)
    await panel(page, 'offline').waitFor()
    await browser.picture(page, 'offline')
    await payAtSandbox(demo, out_trade_no)
    await page.context().setOffline(false)
    expect(await medusaBooks(demo, await confirmedOrder(page))).toMatchObject({ payment: { out_trade_no } })
    await page.context().close()
  })

  test('hidden: asks nothing at all; shown again: asks at once', async () => {
    const { demo } = world
    const page = await shopperAtPayment(world)
    const { out_trade_no } = await sessionData(demo, page)
    const asked = statusQuestions(page)
    await until('a first question', async () => asked.length > 0)
    await setHidden(page, true)
    // What was under way when the page was hidden may still arrive.
    await pause(300)
    asked.length = 0
    await pause(4500)
    expect(asked).toEqual([])
    await payAtSandbox(demo, out_trade_no)
    const shown = Date.now()
    await setHidden(page, false)
    await until('a question', async () => asked.length > 0)
    expect(Date.now() - shown).toBeLessThan(1500)
    await confirmedOrder(page)
    await page.context().close()
  })

  test('two tabs: one of them asks, and both find the order', async () => {
    const { demo } = world
    const first = await shopperAtPayment(world)
    const second = await first.context().newPage()
    await second.goto(first.url())
    await panel(second, 'waiting').waitFor()
    const { out_trade_no } = await sessionData(demo, first)
    const [here, there] = [statusQuestions(first), statusQuestions(second)]
    await pause(6500)
    expect([here.length, there.length].filter((count) => count > 0)).toHaveLength(1)
    await payAtSandbox(demo, out_trade_no)
    const found = await Promise.all([confirmedOrder(first), confirmedOrder(second)])
    expect(found[0]).toBe(found[1])
    await first.context().close()
  })

  test('two tabs, and the cart is changed in one: the other takes over the new code', async () => {
    const { demo } = world
    const first = await shopperAtPayment(world)
    const second = await first.context().newPage()
    await second.goto(first.url())
    await panel(second, 'waiting').waitFor()
    await second.getByRole('button', { name: 'One Jasmine Pearls more' }).click()
    await panelFor(second, 'HK$197.60').waitFor()
    const { out_trade_no } = await sessionData(demo, second)
    // The first tab is looked at again.
    await first.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await panelFor(first, 'HK$197.60').waitFor()
    expect((await sessionData(demo, first)).out_trade_no).toBe(out_trade_no)
    await payAtSandbox(demo, out_trade_no)
    const found = await Promise.all([confirmedOrder(first), confirmedOrder(second)])
    expect(await medusaBooks(demo, found[0])).toMatchObject({ total: 197.6 })
    expect(found[0]).toBe(found[1])
    await first.context().close()
  })

  test('reloads while the payment comes in, and still arrives at the order', async () => {
    const { demo } = world
    const page = await shopperAtPayment(world)
    const { out_trade_no } = await sessionData(demo, page)
    await Promise.all([payAtSandbox(demo, out_trade_no), page.reload()])
    expect(await medusaBooks(demo, await confirmedOrder(page))).toMatchObject({ payment: { out_trade_no } })
    await page.context().close()
  })

  test('closes the tab and pays: the notification alone places the order, found on return', async () => {
    const { demo } = world
    const page = await shopperAtPayment(world)
    const context = page.context()
    const { out_trade_no } = await sessionData(demo, page)
    await page.close()
    await payAtSandbox(demo, out_trade_no)
    // Nobody has asked about the payment: this looks at the store's orders.
    const order = await until('the order', async () => {
      const { orders } = await adminApi(
        demo,
        'GET',
        '/admin/orders?fields=id,*payment_collections.payments&limit=100',
      )
      return orders.find((one: object) => JSON.stringify(one).includes(out_trade_no))
    })
    const again = await context.newPage()
    await again.goto(demo.shop)
    expect(await confirmedOrder(again)).toBe(order.id)
    expect(again.url()).toBe(`${demo.shop}/order/${order.id}`)
    await context.close()
  })

  test('closes the tab, pays, and the notification is lost: the code on the screen knows it on return', async () => {
    const { demo } = world
    const page = await shopperAtPayment(world)
    const context = page.context()
    const { out_trade_no } = await sessionData(demo, page)
    await page.close()
    await payAtSandbox(demo, out_trade_no, { notify: false })
    const again = await context.newPage()
    await again.goto(`${demo.shop}/checkout/payment`)
    expect(await medusaBooks(demo, await confirmedOrder(again))).toMatchObject({ payment: { out_trade_no } })
    const { payment } = await storeApi(demo, `/wemine/payments/${out_trade_no}`)
    expect(payment.status).toBe('placed')
    await context.close()
  })
}
