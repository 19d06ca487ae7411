import type { Page } from 'playwright-core'
import { OPEN_ID, useQuickAuth } from './support/quick-auth'

jest.setTimeout(60_000)

const scene = useQuickAuth()
const { bridge, opened } = scene

describe('openId', () => {
  const WECHAT =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.49'
  const openId = (page: Page) =>
    page.evaluate(
      async (backendUrl) => (await window.page.kit.openId({ backendUrl })) ?? 'a QR code',
      scene.site.url,
    )
  async function inWechat(prepare: (page: Page) => Promise<unknown> = async () => {}) {
    const page = await scene.browser.shopper({ userAgent: WECHAT })
    await prepare(page)
    await page.goto(`${scene.site.url}/pay?cart=cart_1`)
    return page
  }
  /** Away and back, where the page is left. */
  async function away(page: Page) {
    await Promise.all([page.waitForURL(/wemine_state=/), openId(page).catch(() => {})])
    await page.waitForFunction(() => 'page' in window)
  }

  test('leaves the page once, and knows who pays from then on', async () => {
    const page = await inWechat()
    await away(page)
    const known = await openId(page)
    expect(known).toMatch(OPEN_ID)
    expect(page.url()).toBe(`${scene.site.url}/pay?cart=cart_1`)
    await page.reload()
    await page.waitForFunction(() => 'page' in window)
    expect(await openId(page)).toBe(known)
  })

  test('K22: an open_id that the store refuses is forgotten, and asked for once more', async () => {
    const page = await inWechat()
    await page.evaluate(() => sessionStorage.setItem('wemine_open_id', 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'))
    expect(await openId(page)).toBe('o3OAhO5yVZ7xAakJ3c5e13OAhO-M')
    const forget = () => page.evaluate(() => window.page.kit.forgetOpenId())
    expect(await forget()).toBe(true)
    expect(await forget()).toBe(false)
    await away(page)
    expect(await openId(page)).toMatch(OPEN_ID)
  })

  test('K21: a browser whose storage does not survive the way is sent away once, and then shown a code', async () => {
    let journeys = 0
    scene.site.quickAuthBy((redirect) => {
      journeys += 1
      return bridge(redirect)
    })
    const page = await inWechat((fresh) => fresh.addInitScript(() => sessionStorage.clear()))
    await away(page)
    expect(await openId(page)).toBe('a QR code')
    expect(await openId(page)).toBe('a QR code')
    expect(journeys).toBe(1)
    expect(page.url()).toBe(`${scene.site.url}/pay?cart=cart_1`)
  })

  test('K21: a browser that forbids storage is not sent away at all', async () => {
    let journeys = 0
    scene.site.quickAuthBy((redirect) => {
      journeys += 1
      return bridge(redirect)
    })
    const page = await inWechat((fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(window, 'sessionStorage', {
          get() {
            throw new DOMException('forbidden', 'SecurityError')
          },
        })
      }),
    )
    expect(await openId(page)).toBe('a QR code')
    expect(journeys).toBe(0)
  })

  test('K23: once the page is being left, nothing goes on in it', async () => {
    const page = await inWechat()
    const went = await page
      .evaluate(async (backendUrl) => {
        const journey = window.page.kit.startQuickAuth({ backendUrl })
        const first = new Promise((resolve) => addEventListener('pagehide', () => resolve('left')))
        return Promise.race([journey.then(() => 'resolved'), first]).catch(() => 'left')
      }, scene.site.url)
      .catch(() => 'left')
    expect(went).toBe('left')
  })

  test('outside of WeChat there is nothing to know', async () => {
    const page = await opened()
    expect(await openId(page)).toBe('a QR code')
  })
})
