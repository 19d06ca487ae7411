import type { Page } from 'playwright-core'
import { type Sandbox, startSandbox } from '../../../src/sandbox'
import { openBrowser } from '../../browser/support/open-browser'
import { startKitPage } from './kit-page'
import './page-window'

export const OPEN_ID = /^[\w-]{28}$/

/** A browser, a page with the kit, and the sandbox's bridge, for the tests of a file. */
export class QuickAuth {
  site!: Awaited<ReturnType<typeof startKitPage>>
  browser!: Awaited<ReturnType<typeof openBrowser>>
  private sandbox!: Sandbox

  async begin(): Promise<void> {
    ;[this.site, this.browser, this.sandbox] = await Promise.all([
      startKitPage(),
      openBrowser(),
      startSandbox(),
    ])
  }

  async end(): Promise<void> {
    await this.browser?.close()
    await this.site?.close()
    await this.sandbox?.close()
  }

  /** The gateway's bridge, as the store's route gives it: it knows who the shopper is and sends them back. */
  readonly bridge = (redirect: string) =>
    `${this.sandbox.url}/wx-bridge/oauth_bridge.php?quick_auth=token&redirect=${encodeURIComponent(redirect)}`

  readonly start = (page: Page, options: { redirectUrl?: string } = {}) =>
    page.evaluate(
      (given) =>
        window.page.kit.startQuickAuth(given).then(
          () => 'gone',
          (error: Error) => error.message,
        ),
      { backendUrl: this.site.url, ...options },
    )

  readonly finish = (page: Page, url?: string) =>
    page.evaluate((given) => window.page.kit.finishQuickAuth(given), url)

  readonly opened = async (path = '/pay') => {
    const page = await this.browser.shopper()
    await page.goto(this.site.url + path)
    return page
  }

  /** Away to the bridge and back. */
  readonly journey = async (page: Page, options = {}) => {
    await Promise.all([page.waitForURL(/wemine_state=/), this.start(page, options).catch(() => {})])
    await page.waitForFunction(() => 'page' in window)
  }
}

/** That of a test file, with its hooks. */
export function useQuickAuth(): QuickAuth {
  const quickAuth = new QuickAuth()
  beforeAll(() => quickAuth.begin(), 120_000)
  afterAll(() => quickAuth.end())
  beforeEach(() => quickAuth.site.quickAuthBy(quickAuth.bridge))
  return quickAuth
}
