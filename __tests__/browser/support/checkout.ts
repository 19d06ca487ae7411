import type { Page } from 'playwright-core'
import type { ShopperOptions } from './open-browser'
import { readQr } from './read-qr'
import { readyCart, storageWith } from './store-api'
import type { World } from './world'

/** The payment panel; `state` waits for one of the kit's states. */
export function panel(page: Page, state?: string) {
  return page.locator(state ? `.wemine[data-state="${state}"]` : '.wemine')
}

/** The panel's amount, once it is this one. */
export function panelFor(page: Page, amount: string) {
  return page.locator('.wemine-amount', { hasText: amount })
}

/** What the QR code on the screen says. */
export async function shownCode(page: Page): Promise<string | undefined> {
  return readQr(await page.locator('.wemine-code svg').screenshot())
}

/** A shopper who has filled a cart, and whose browser is still closed. */
export async function shopperWithCart({ demo, browser }: World, options: ShopperOptions = {}): Promise<Page> {
  const storageState = storageWith(demo, await readyCart(demo))
  return browser.shopper({ storageState, ...options })
}

/** A shopper who is being shown the code to pay HK$108.80 with. */
export async function shopperAtPayment(world: World, options: ShopperOptions = {}): Promise<Page> {
  const page = await shopperWithCart(world, options)
  await page.goto(`${world.demo.shop}/checkout/payment`)
  await page.locator('.wemine-code svg').waitFor()
  return page
}

/** Waits for the confirmation. @returns the order's id */
export async function confirmedOrder(page: Page): Promise<string> {
  const confirmation = page.locator('#confirmation')
  await confirmation.waitFor()
  return (await confirmation.getAttribute('data-order')) ?? ''
}

/** Every question about a payment that the page sends from now on. */
export function statusQuestions(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'GET' && request.url().includes('/store/wemine/payments/'))
      asked.push(request.url())
  })
  return asked
}
