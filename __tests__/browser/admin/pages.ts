import { type AdminWorld, item, loggedIn, openTab } from '../support/admin-pages'
import { openPayment, wronglyPaid } from '../support/admin-store'

/** Lists that are longer than a page of them. */
export function pages(world: AdminWorld): void {
  /** Brings the list of what needs review to that length. @returns the numbers, as the route has them */
  async function toReview(length: number): Promise<string[]> {
    const { store } = world
    const listed = async () => {
      const { body } = await store.admin('GET', '/admin/wemine/exceptions?limit=200')
      return body.exceptions.map((one: { payment: { out_trade_no: string } }) => one.payment.out_trade_no)
    }
    for (let there = (await listed()).length; there < length; there += 1) await wronglyPaid(store)
    return listed()
  }

  test('eleven need review: the one on the second page is decided, and the list goes on', async () => {
    const numbers = await toReview(11)
    const last = numbers.at(-1) as string
    const index = Math.ceil(numbers.length / 10)
    const page = await loggedIn(world)
    await openTab(world, page, `review&page=${index}`)
    await item(page, last).waitFor()
    await world.browser.picture(page, 'admin-review-second-page')
    await item(page, last).getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByText('Closed. No money was moved.').waitFor()
    await item(page, last).waitFor({ state: 'detached' })
    // Its page has nothing left: the one before is shown, whole, and no page is offered that is empty.
    const shown = numbers.slice(10 * (index - 2), -1).slice(0, 10)
    await item(page, shown[0] as string).waitFor()
    for (const number of shown) expect(await item(page, number).count()).toBe(1)
    expect(new URL(page.url()).searchParams.get('page')).toBe(index === 2 ? null : `${index - 1}`)
    await world.browser.picture(page, 'admin-review-after-the-second-page')
    await page.context().close()
  })

  test('a page behind the last shows the last, and the way back', async () => {
    const { session } = await openPayment(world.store)
    const page = await loggedIn(world)
    await openTab(world, page, 'payments&page=9')
    await page.getByRole('row').nth(1).waitFor()
    const { body } = await world.store.admin('GET', '/admin/wemine/payments?limit=1')
    const last = Math.ceil(body.count / 20)
    expect(last).toBeLessThan(9)
    await page.waitForFunction(
      (wanted) => new URL(location.href).searchParams.get('page') === wanted,
      last === 1 ? null : `${last}`,
    )
    await world.browser.picture(page, 'admin-payments-behind-the-last')
    if (last === 1) await page.getByRole('button', { name: session.out_trade_no }).waitFor()
    await page.context().close()
  })
}
