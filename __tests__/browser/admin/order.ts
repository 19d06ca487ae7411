import { succeeded } from '../../support/http'
import { type AdminWorld, loggedIn, openTab } from '../support/admin-pages'
import { openPayment, paidOrder } from '../support/admin-store'

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
