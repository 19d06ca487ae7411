import { type AdminWorld, item, loggedIn, openReview, openTab } from '../support/admin-pages'
import { moneyOf, wronglyPaid } from '../support/admin-store'

const FORBIDDEN = 'Your role may not see or do this.'

/** Staff with roles of Medusa's own, by its own invitation: what each may see and do. */
export function roles(world: AdminWorld): void {
  const mayComplainOf = /401|403|Unauthorized|Forbidden/

  test('a role without payments sees a sentence on every tab, and nothing of a payment', async () => {
    const number = await wronglyPaid(world.store)
    const { email } = await world.store.staff.hire('packer', 'product:read', 'order:read')
    const page = await loggedIn(world, { email, mayComplainOf })
    for (const tab of ['review', 'payments', 'totals', 'health', `payments&payment=${number}`]) {
      await openTab(world, page, tab)
      await page.getByText(FORBIDDEN).first().waitFor()
      expect(await page.getByText(/HK\$/).count()).toBe(0)
    }
    await page.context().close()
  })

  test('a role that reads payments sees what needs review, and decides nothing', async () => {
    const number = await wronglyPaid(world.store)
    const { email } = await world.store.staff.hire('helpdesk', 'payment:read')
    const page = await loggedIn(world, { email, mayComplainOf })
    await openReview(world, page, number)
    await item(page, number).getByRole('button', { name: 'Refund', exact: true }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByRole('button', { name: 'Refund', exact: true }).click()
    await dialog.getByRole('alert').getByText(FORBIDDEN).waitFor()
    await world.browser.picture(page, 'admin-role-that-may-not')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await item(page, number).getByRole('button', { name: 'Check now' }).click()
    await page.getByText(FORBIDDEN).first().waitFor()
    expect(moneyOf(world.store, number)).toMatchObject({ refunded: 0 })
    expect(await world.store.sql('wemine_decision').where({ out_trade_no: number })).toEqual([])
    await page.context().close()
  })

  test('a role with refunds decides, and is written down by name', async () => {
    const number = await wronglyPaid(world.store)
    const { email } = await world.store.staff.hire('bookkeeper', 'payment:read', 'refund:create')
    const page = await loggedIn(world, { email, mayComplainOf })
    await openReview(world, page, number)
    await item(page, number).getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Close', exact: true }).click()
    await item(page, number).waitFor({ state: 'detached' })
    const superAdmin = await loggedIn(world)
    await openTab(world, superAdmin, `payments&payment=${number}`)
    await superAdmin.getByRole('dialog').getByText(`${email} closed it`).waitFor()
    await superAdmin.context().close()
    await page.context().close()
  })
}
