import { readFileSync } from 'node:fs'
import { type AdminWorld, loggedIn, openTab } from '../support/admin-pages'

/** The totals of a day and the health, beside the sandbox's own account of the money. */
export function books(world: AdminWorld): void {
  test('the totals of today are the gateway’s, to the cent, and the CSV has every payment', async () => {
    const { store } = world
    const sum = (name: 'paid' | 'refunded') =>
      Object.values(store.sandbox.money()).reduce((all, one) => all + one[name], 0)
    const dollars = (cents: number) =>
      new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'HKD' }).format(cents / 100)
    const page = await loggedIn(world)
    await openTab(world, page, 'totals')
    const account = page.locator('[data-totals="pp_wemine_hk"]')
    await account
      .getByText(dollars(sum('paid')))
      .first()
      .waitFor()
    expect(sum('paid')).toBeGreaterThan(0)

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ])
    const csv = readFileSync(await file.path(), 'utf8')
    const paid = Object.entries(store.sandbox.money()).filter(([, one]) => one.paid > 0)
    for (const [number] of paid) expect(csv).toContain(number)
    await page.context().close()
  })

  test('the health shows the last notification, answer and run, and that this is a test', async () => {
    const page = await loggedIn(world)
    await openTab(world, page, 'health')
    await page.getByText(/^Test mode: pp_wemine_hk moves no real money/).waitFor()
    const account = page.locator('[data-account="pp_wemine_hk"]')
    await account.getByText('TEST MODE').waitFor()
    await page.getByText(/^Runs, last at /).waitFor()
    expect(await account.getByText('Never').count()).toBeLessThan(2)
    await page.context().close()
  })

  test('loads nothing from elsewhere', async () => {
    const page = await loggedIn(world)
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(world.store.url))
        elsewhere.push(request.url())
    })
    for (const tab of ['review', 'payments', 'totals', 'health']) {
      await openTab(world, page, tab)
      await page.waitForLoadState('networkidle')
    }
    expect(elsewhere).toEqual([])
    await page.context().close()
  })
}
