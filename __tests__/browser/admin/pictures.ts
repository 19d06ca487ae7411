import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { succeeded } from '../../support/http'
import { type AdminWorld, type Look, loggedIn, openTab } from '../support/admin-pages'
import { doubtfulRefund, openPayment, paidOrder, paidTwice, unclaimed } from '../support/admin-store'

const docs = (name: string) => join(__dirname, '../../../docs', `${name}.png`)

/**
 * Takes the pictures of docs/operations.md anew, of a real store, into docs/:
 * PICTURES=1 npx jest __tests__/browser/admin.test.ts --selectProjects browser -t pictures
 */
export function pictures(world: AdminWorld): void {
  let order: string
  beforeAll(async () => {
    const { store } = world
    const paid = await paidOrder(store)
    order = paid.order.id
    succeeded(await store.refund(order, 1000))
    await store.editOrder(order)
    await Promise.all([
      paidTwice(store),
      paidOrder(store, 'pp_wemine_mo'),
      unclaimed(store, 'pp_wemine_mo'),
      openPayment(store),
    ])
    await doubtfulRefund(store)
  })

  /** The page, as wide as it is on a small screen, without the admin's frame. */
  async function opened(look: Look, tab: string): Promise<Page> {
    const page = await merchant(look)
    await openTab(world, page, tab)
    await page.locator('main [role="tabpanel"] > *').first().waitFor()
    await page.waitForLoadState('networkidle')
    return page
  }

  const merchant = (look: Look = {}) =>
    loggedIn(world, {
      ...look,
      browser: { viewport: { width: 1180, height: 2400 }, reducedMotion: 'reduce' },
    })

  /** The page from its title to the end of what is on the tab. */
  async function takeTab(page: Page, name: string) {
    const box = await page.getByRole('main').locator('div:has(> div > [role="tabpanel"])').boundingBox()
    if (!box) throw new Error(`nothing to see for ${name}`)
    await page.screenshot({ path: docs(name), clip: { ...box, height: box.height + 24 } })
    await page.context().close()
  }

  test('what needs review', async () => {
    const page = await opened({}, 'review')
    await takeTab(page, 'admin-review')
  })

  test('the totals, in the dark', async () => {
    const page = await opened({ theme: 'dark' }, 'totals')
    await page.locator('[data-totals="pp_wemine_hk"]').waitFor()
    await takeTab(page, 'admin-totals')
  })

  test('the health, in Chinese', async () => {
    const page = await opened({ language: 'zhTW' }, 'health')
    await takeTab(page, 'admin-health')
  })

  test('the section on an order', async () => {
    const page = await merchant()
    await page.goto(`${world.store.url}/app/orders/${order}`)
    const section = page.locator('[data-wemine="order"]')
    await section.getByText('Partly refunded').waitFor()
    await section.screenshot({ path: docs('admin-order') })
    await page.context().close()
  })
}
