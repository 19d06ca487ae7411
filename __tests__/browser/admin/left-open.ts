import { type AdminWorld, item, loggedIn, openReview, openTab } from '../support/admin-pages'
import { wronglyPaid } from '../support/admin-store'

const LISTS = '**/admin/wemine/exceptions**'

/** A page that a merchant leaves open. */
export function leftOpen(world: AdminWorld): void {
  test('shows what came since, by itself, and what was there when asking fails', async () => {
    const first = await wronglyPaid(world.store)
    const page = await loggedIn(world, { mayComplainOf: /401|Unauthorized|503|exceptions/ })
    await openReview(world, page, first)
    const badge = page.locator('[role="tab"]').first()
    await badge.getByText(/\d/).first().waitFor()
    const before = Number(((await badge.textContent()) ?? '').match(/\d+/)?.[0])
    await wronglyPaid(world.store)
    await badge.getByText(`${before + 1}`, { exact: true }).waitFor({ timeout: 45_000 })

    await page.route(LISTS, (route) =>
      route.fulfill({ status: 503, json: { message: 'The store restarts.' } }),
    )
    await page.getByText('Not refreshed: The store restarts.').waitFor({ timeout: 60_000 })
    expect(await item(page, first).count()).toBe(1)
    await world.browser.picture(page, 'admin-review-not-refreshed')
    await page.unroute(LISTS)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Not refreshed: The store restarts.').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('asks for nothing while a person decides, and keeps their dialog whatever fails', async () => {
    const number = await wronglyPaid(world.store)
    const page = await loggedIn(world, { mayComplainOf: /401|Unauthorized|503|exceptions/ })
    await openReview(world, page, number)
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/admin/wemine/')) asked.push(request.url())
    })
    await item(page, number).getByRole('button', { name: 'Close', exact: true }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByLabel(/^Note/).fill('half a sentence')
    asked.length = 0
    await page.waitForTimeout(32_000)
    expect(asked).toEqual([])

    // Another tab of the admin has it asked for anew, and the store is away just then.
    await page.route(LISTS, (route) =>
      route.fulfill({ status: 503, json: { message: 'The store restarts.' } }),
    )
    await page.route('**/resolve', (route) =>
      route.fulfill({ status: 503, json: { message: 'The store restarts.' } }),
    )
    await dialog.getByRole('button', { name: 'Close', exact: true }).click()
    await dialog.getByText('The store restarts.').waitFor()
    expect(await dialog.getByLabel(/^Note/).inputValue()).toBe('half a sentence')
    await page.unroute('**/resolve')
    await page.unroute(LISTS)
    await dialog.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByText('Closed. No money was moved.').waitFor()
    await page.context().close()
  })

  test('of a payment beside the list too', async () => {
    const number = await wronglyPaid(world.store)
    const page = await loggedIn(world, { mayComplainOf: /401|Unauthorized|503/ })
    await openTab(world, page, `payments&payment=${number}`)
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('button', { name: 'Close', exact: true }).last().waitFor()
    await page.route('**/admin/wemine/payments/*', (route) =>
      route.fulfill({ status: 503, json: { message: 'The store restarts.' } }),
    )
    await drawer.getByText('Not refreshed: The store restarts.').waitFor({ timeout: 60_000 })
    expect(await drawer.getByText(number, { exact: true }).count()).toBeGreaterThan(0)
    await page.context().close()
  })
}
