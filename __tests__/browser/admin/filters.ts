import { until } from '../../support/http'
import { type AdminWorld, loggedIn, openTab } from '../support/admin-pages'
import { type Account, openPayment } from '../support/admin-store'

/** The filters of the list of payments. */
export function filters(world: AdminWorld): void {
  test('days of the browser’s time zone and the account keep the others out, and stand in the address', async () => {
    const { store } = world
    const opened = async (account: Account) => (await openPayment(store, account)).session.out_trade_no
    const openedAt = async (created_at: string) => {
      const number = await opened('pp_wemine_hk')
      await store.sql('wemine_gateway_order').where({ out_trade_no: number }).update({ created_at })
      return number
    }
    // Midnight of Hong Kong lies between them.
    await openedAt('2020-01-01T15:59:59Z')
    const first = await openedAt('2020-01-01T16:00:00Z')
    const last = await openedAt('2020-01-02T15:59:59Z')
    await openedAt('2020-01-02T16:00:00Z')
    const mo = await opened('pp_wemine_mo')
    await opened('pp_wemine_hk')

    const page = await loggedIn(world)
    const lists = (what: string, numbers: string[]) =>
      until(what, async () => {
        const shown = await page.locator('tbody').getByRole('button').allInnerTexts()
        return shown.join() === numbers.join()
      })
    /** As a person does it: the next choice comes after the page has taken this one up. */
    const choose = async (label: 'From' | 'To', day: string) => {
      await page.getByLabel(label, { exact: true }).fill(day)
      const isTaken = (url: URL) => (url.searchParams.get(label.toLowerCase()) ?? '') === day
      await page.waitForURL(isTaken, { waitUntil: 'commit' })
      await page.waitForFunction(
        ([id, value]) => (document.getElementById(id ?? '') as HTMLInputElement).value === value,
        [await page.getByLabel(label, { exact: true }).getAttribute('id'), day],
      )
    }
    await openTab(world, page, 'payments')
    await choose('From', '2020-01-02')
    await choose('To', '2020-01-02')
    await lists('the day’s payments', [last, first])
    await world.browser.picture(page, 'admin-payments-of-a-day')

    await page.getByRole('combobox', { name: 'Account' }).click()
    await page.getByRole('option', { name: 'pp_wemine_mo' }).click()
    await page.getByText('No payment fits this search.').waitFor()
    await choose('From', '')
    await choose('To', '')
    const rows = store.sql('wemine_gateway_order').where({ provider_id: 'pp_wemine_mo' })
    const numbers: string[] = await rows.orderBy('created_at', 'desc').limit(20).pluck('out_trade_no')
    expect(numbers).toContain(mo)
    await lists('the account’s payments', numbers)
    expect(new URL(page.url()).searchParams.get('provider_id')).toBe('pp_wemine_mo')
    await page.reload()
    await lists('the account’s payments again', numbers)
    await page.context().close()
  })

  test('a day of a store on which nothing moved says so', async () => {
    const page = await loggedIn(world)
    await openTab(world, page, 'totals')
    await page.getByLabel('Day', { exact: true }).fill('2020-01-02')
    await page.getByText('No money moved on this day.').waitFor()
    expect(await page.locator('[data-totals]').count()).toBe(0)
    await page.context().close()
  })
}
