import { succeeded } from '../../support/http'
import { type AdminWorld, loggedIn, openTab } from '../support/admin-pages'
import { openPayment, orderInYen, paidOrder, RATE } from '../support/admin-store'

/** The section on an order, and the list of every payment. */
export function order(world: AdminWorld): void {
  test('an order shows its payment, its refund and what happened', async () => {
    const { store } = world
    const { order: placed, number } = await paidOrder(store)
    succeeded(await store.refund(placed.id, 1000))
    const page = await loggedIn(world)
    await page.goto(`${store.url}/app/orders/${placed.id}`)
    const section = page.locator('[data-wemine="order"]')
    await section.getByText('Partly refunded').waitFor()
    const { transaction_id } = await store.sql('wemine_gateway_order').where({ out_trade_no: number }).first()
    for (const text of [
      'TEST MODE',
      number,
      transaction_id,
      'HK$108.80',
      'The shopper paid HK$108.80',
      'HK$10.00 refunded',
    ])
      await section.getByText(text, { exact: true }).first().waitFor()
    await section.getByRole('button', { name: 'Check now' }).click()
    await page.getByText('WeChat was asked: it is paid.').waitFor()
    await world.browser.picture(page, 'admin-order')
    await page.context().close()
  })

  test('an order in another currency: both amounts and the rate, on the order and on the page', async () => {
    const { store } = world
    const { order: placed, number, yen, fee } = await orderInYen(store)
    const amounts = [
      `JP¥${yen.toLocaleString('en')}`,
      `HK$${(fee / 100).toFixed(2)} (1 JPY = ${RATE} HKD)`,
      `The shopper paid HK$${(fee / 100).toFixed(2)}`,
    ]
    const page = await loggedIn(world)
    await page.goto(`${store.url}/app/orders/${placed.id}`)
    const section = page.locator('[data-wemine="order"]')
    for (const text of amounts) await section.getByText(text, { exact: true }).waitFor()
    await section.scrollIntoViewIfNeeded()
    await world.browser.picture(page, 'admin-order-in-yen')
    await openTab(world, page, `payments&payment=${number}`)
    const drawer = page.getByRole('dialog')
    for (const text of amounts) await drawer.getByText(text, { exact: true }).waitFor()
    await world.browser.picture(page, 'admin-payment-in-yen')
    await page.context().close()
  })

  test('a refund by Medusa’s own form is shown in the section at once', async () => {
    const { store } = world
    const { order: placed, number } = await paidOrder(store)
    // Medusa's drawer has no title until it has the order.
    const page = await loggedIn(world, { mayComplainOf: /401|Unauthorized|DialogTitle/ })
    await page.goto(`${store.url}/app/orders/${placed.id}`)
    const section = page.locator('[data-wemine="order"]')
    await section.getByText('The shopper paid HK$108.80').waitFor()
    expect(await section.getByText('HK$12.34 refunded', { exact: true }).count()).toBe(0)

    const found = await store.admin('GET', `/admin/orders/${placed.id}?fields=*payment_collections.payments`)
    const [payment] = succeeded(found).order.payment_collections[0].payments
    // As a link of the admin leads there: the page stays, and its drawer opens.
    await page.evaluate((path) => {
      history.pushState({}, '', path)
      dispatchEvent(new PopStateEvent('popstate', { state: {} }))
    }, `/app/orders/${placed.id}/refund?paymentId=${payment.id}`)
    const form = page.getByRole('dialog')
    await form.getByLabel('Amount').fill('12.34')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'detached' })
    await section.getByText('HK$12.34 refunded', { exact: true }).waitFor()
    await section.getByText('Partly refunded').waitFor()
    expect(store.sandbox.money()[number]).toMatchObject({ paid: 10880, refunded: 1234 })
    await section.getByText('Partly refunded').scrollIntoViewIfNeeded()
    await world.browser.picture(page, 'admin-order-refunded-by-medusas-form')
    await page.context().close()
  })

  test('the numbers are copied, and the link of what is still to be paid, which a shopper can open', async () => {
    const { store } = world
    const { order: placed, number } = await paidOrder(store)
    const { session } = await store.editOrder(placed.id)
    const page = await loggedIn(world, { browser: { permissions: ['clipboard-read', 'clipboard-write'] } })
    await page.goto(`${store.url}/app/orders/${placed.id}`)
    const of = (text: string) => page.locator('[data-wemine="order"] section').filter({ hasText: text })
    const copied = async (payment: string, button: string) => {
      await of(payment).getByRole('button', { name: button, exact: true }).click()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    const { transaction_id } = await store.sql('wemine_gateway_order').where({ out_trade_no: number }).first()
    expect(await copied(number, 'Copy: WeChat transaction')).toBe(transaction_id)
    expect(await copied(number, 'Copy: Payment number')).toBe(number)

    await of(session.out_trade_no).getByText('Waiting for the shopper').waitFor()
    const link = await copied(session.out_trade_no, 'Copy payment link')
    expect(link).toBe(session.pay_url)
    expect(await of(number).getByRole('button', { name: 'Copy payment link' }).count()).toBe(0)
    const shopper = await world.browser.shopper()
    await shopper.goto(link)
    await shopper.getByText('HK$128.00').first().waitFor()
    await shopper.context().close()

    await of(session.out_trade_no).getByRole('button', { name: 'Check now' }).click()
    await page.getByText('WeChat was asked: it is not paid.').waitFor()
    await page.context().close()
  })

  test('a payment is found by its number, opened with the keyboard, and leads to its order', async () => {
    const { store } = world
    const { order: placed, number } = await paidOrder(store)
    await openPayment(store)
    const page = await loggedIn(world)
    await openTab(world, page, 'payments')
    await page.getByRole('searchbox').fill(number)
    await page.keyboard.press('Enter')
    // The head of the table and the one that was found.
    await page.waitForFunction(() => document.querySelectorAll('tr').length === 2)
    await page.getByRole('button', { name: number }).focus()
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('dialog')
    await drawer.getByText('The shopper paid HK$108.80').waitFor()
    await drawer.getByRole('link').click()
    await page.waitForURL(new RegExp(placed.id))
    await page.context().close()
  })

  test('a search that finds nothing says so; a state keeps the others out', async () => {
    const { session } = await openPayment(world.store)
    const page = await loggedIn(world)
    await openTab(world, page, 'payments&q=999999999')
    await page.getByText('No payment fits this search.').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByRole('combobox').first().click()
    await page.getByRole('option', { name: 'Waiting for the shopper' }).click()
    await page.getByRole('button', { name: session.out_trade_no }).waitFor()
    await page.waitForURL(/state=requested/)
    await page.getByRole('row').filter({ hasText: 'Paid' }).first().waitFor({ state: 'detached' })
    await page.context().close()
  })
}
