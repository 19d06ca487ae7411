import { confirmedOrder, panel, panelFor, shopperAtPayment, shownCode } from '../support/checkout'
import { adminApi, gatewayBooks, medusaBooks } from '../support/demo-api'
import { payAtSandbox } from '../support/sandbox-api'
import { sessionData } from '../support/store-api'
import type { World } from '../support/world'

/** What changes under a code that is being shown. */
export function changes(world: World): void {
  test('a changed cart: the code is renewed for the new total, and that one is paid', async () => {
    const { demo, browser } = world
    const page = await shopperAtPayment(world)
    const before = await sessionData(demo, page)
    await page.getByRole('button', { name: 'One Jasmine Pearls more' }).click()
    await panelFor(page, 'HK$197.60').waitFor()
    const after = await sessionData(demo, page)
    expect(after.total_fee).toBe(19760)
    expect(after.out_trade_no).not.toBe(before.out_trade_no)
    expect(await shownCode(page)).toBe(after.code_url)
    await browser.picture(page, 'changed-cart')

    await payAtSandbox(demo, after.out_trade_no)
    const books = await medusaBooks(demo, await confirmedOrder(page))
    expect(books).toMatchObject({ total: 197.6, payment: { captured: [197.6] } })
    await page.context().close()
  })

  test('a second payment, by the older code: one order, and the rest is owed back', async () => {
    const { demo, owed } = world
    const page = await shopperAtPayment(world)
    const old = await sessionData(demo, page)
    await page.getByRole('button', { name: 'One Jasmine Pearls more' }).click()
    await panelFor(page, 'HK$197.60').waitFor()
    const { out_trade_no } = await sessionData(demo, page)
    await payAtSandbox(demo, out_trade_no)
    expect(await medusaBooks(demo, await confirmedOrder(page))).toMatchObject({ total: 197.6 })
    await payAtSandbox(demo, old.out_trade_no)
    expect(await gatewayBooks(demo, out_trade_no)).toMatchObject({ paid: 19760, refunded: 0 })
    owed.push(old.out_trade_no)
    await page.context().close()
  })

  test('two hours: the code is gone, a new one comes at the press of a button, and is paid', async () => {
    const { demo, browser } = world
    const page = await shopperAtPayment(world)
    const before = await sessionData(demo, page)
    await page.locator('#end-code').click()
    await panel(page, 'expired').waitFor()
    expect(await page.locator('.wemine-code').count()).toBe(0)
    await browser.picture(page, 'expired')

    await page.getByRole('button', { name: 'Start a new payment' }).click()
    await panel(page, 'waiting').waitFor()
    const after = await sessionData(demo, page)
    expect(after.out_trade_no).not.toBe(before.out_trade_no)
    expect(await shownCode(page)).toBe(after.code_url)
    await payAtSandbox(demo, after.out_trade_no)
    await confirmedOrder(page)
    await page.context().close()
  })

  test('two hours and a second: what the phone had begun to pay still becomes the order', async () => {
    const { demo } = world
    const page = await shopperAtPayment(world)
    const { out_trade_no } = await sessionData(demo, page)
    await page.locator('#end-code').click()
    await panel(page, 'expired').waitFor()
    await payAtSandbox(demo, out_trade_no)
    // An expired payment is asked about slowly; coming back from the phone asks at once.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    expect(await medusaBooks(demo, await confirmedOrder(page))).toMatchObject({ payment: { out_trade_no } })
    await page.context().close()
  })

  test('one cent too much: no order; the shopper is told, and so is the merchant', async () => {
    const { demo, browser } = world
    const page = await shopperAtPayment(world)
    const { out_trade_no } = await sessionData(demo, page)
    const phone = await page.context().newPage()
    await phone.goto(`${demo.sandbox}/phone/${out_trade_no}`)
    await phone.locator('#wrong-amount').click()
    await panel(page, 'failed').waitFor()
    await page.getByText('the store must review your order').waitFor()
    await panel(page).getByText(out_trade_no).waitFor()
    await browser.picture(page, 'attention')
    const { exceptions } = await adminApi(demo, 'GET', '/admin/wemine/exceptions')
    const listed = exceptions.map(
      ({ payment }: { payment: { out_trade_no: string } }) => payment.out_trade_no,
    )
    expect(listed).toContain(out_trade_no)
    await page.context().close()
  })

  test('a closed order: nothing was charged, and there is a way on', async () => {
    const { demo, browser } = world
    const page = await shopperAtPayment(world)
    const { code_url } = await sessionData(demo, page)
    const phone = await page.context().newPage()
    await phone.goto(`${demo.sandbox}/phone?code_url=${encodeURIComponent(code_url)}`)
    await phone.locator('#closed-order').click()
    await panel(page, 'failed').waitFor()
    await browser.picture(page, 'failed')
    await page.getByRole('button', { name: 'Start a new payment' }).click()
    await panel(page, 'waiting').waitFor()
    await page.context().close()
  })
}
