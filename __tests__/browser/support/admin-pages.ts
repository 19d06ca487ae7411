import type { BrowserContextOptions, Page } from 'playwright-core'
import type { AdminStore } from './admin-store'
import { logIn } from './log-in'
import type { openBrowser } from './open-browser'

export interface AdminWorld {
  store: AdminStore
  browser: Awaited<ReturnType<typeof openBrowser>>
}

/** The admin's codes of the languages. */
export type Language = 'en' | 'zhTW' | 'zhCN'

/** How a merchant's browser looks at the admin. */
export interface Look {
  language?: Language
  theme?: 'light' | 'dark'
  /** Who logs in; by default the super admin. */
  email?: string
  /** What the browser has beside, such as permissions. */
  browser?: BrowserContextOptions
  /** What the page may complain of. */
  mayComplainOf?: RegExp
}

/** A merchant's browser whose admin is logged in, by the admin's own form. */
export async function loggedIn({ store, browser }: AdminWorld, look: Look = {}): Promise<Page> {
  const { language = 'en', theme = 'light', mayComplainOf = /401|Unauthorized/ } = look
  const page = await browser.shopper({ timezoneId: 'Asia/Hong_Kong', mayComplainOf, ...look.browser })
  const chosen = { lng: language, medusa_admin_theme: theme }
  await page.addInitScript((values) => {
    for (const [name, value] of Object.entries(values)) localStorage.setItem(name, value)
  }, chosen)
  await page.context().addCookies([{ name: 'lng', value: language, url: store.url }])
  const { admin } = JSON.parse(process.env.TEST_MEDUSA_2 ?? '').seed
  await logIn(page, { store: store.url, admin: { ...admin, email: look.email ?? admin.email } })
  return page
}

/** Opens a tab of the page "WeChat Pay". */
export async function openTab({ store }: AdminWorld, page: Page, tab: string): Promise<void> {
  await page.goto(`${store.url}/app/wemine?tab=${tab}`)
  // By its role's name: a drawer over the page hides it from who reads by roles.
  await page.locator('[role="tab"]').first().waitFor()
}

/** Opens the page of the list of what needs review on which a payment stands. */
export async function openReview(world: AdminWorld, page: Page, number: string): Promise<void> {
  for (let index = 1; ; index += 1) {
    await openTab(world, page, `review&page=${index}`)
    await page.locator('[data-payment]').first().waitFor()
    if ((await item(page, number).count()) > 0) return
  }
}

/** What needs review, of one payment. */
export const item = (page: Page, number: string) => page.locator(`[data-payment="${number}"]`)
