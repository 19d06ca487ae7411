import { type AdminWorld, loggedIn, openTab } from '../support/admin-pages'

/** A store in which nobody has paid yet: what the pages say while they ask, and where there is nothing. */
export function empty(world: AdminWorld): void {
  test('each list says that it is loading, and then that there is nothing', async () => {
    const page = await loggedIn(world)
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/admin/wemine/exceptions**', async (route) => {
      await released
      await route.continue()
    })
    const shown = page.locator('main [role="tabpanel"]')
    const loading = shown.getByRole('status').filter({ hasText: 'Loading' })
    await openTab(world, page, 'review')
    await loading.waitFor()
    await world.browser.picture(page, 'admin-review-loading')
    expect(await shown.getByText(/Nothing needs review/).count()).toBe(0)
    release()
    await shown.getByText('Nothing needs review. All money is accounted for.').waitFor()
    expect(await loading.count()).toBe(0)
    await world.browser.picture(page, 'admin-review-empty')

    await openTab(world, page, 'payments')
    await shown.getByText('No payment yet.').waitFor()
    await openTab(world, page, 'totals')
    await shown.getByText('No money moved on this day.').waitFor()
    expect(await shown.getByText('Differences to Medusa’s books').count()).toBe(0)
    await world.browser.picture(page, 'admin-totals-empty')
    await page.context().close()
  })
}
