import type { Page } from 'playwright-core'
import { openBrowser } from '../browser/support/open-browser'
import { readQr } from '../browser/support/read-qr'
import { startKitPage } from './support/kit-page'
import { jsapi, jsapiSession, nativeSession } from './support/native-session'
import './support/page-window'

jest.setTimeout(60_000)

const WECHAT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.49'
const PHONE = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/124 Mobile Safari/537.36'

let site: Awaited<ReturnType<typeof startKitPage>>
const pages: Page[] = []
let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startKitPage(), openBrowser()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close()
})

type Props = Parameters<Window['page']['show']>[0]
let number = 10
const fresh = () => {
  number += 1
  return { out_trade_no: `2611230000000000000000000000${number}0` }
}
const session = (more: Record<string, unknown> = {}) => nativeSession({ ...fresh(), ...more })
const inWechat = () => jsapiSession(fresh())

async function open(props: Omit<Props, 'backendUrl'>, context: Parameters<typeof browser.shopper>[0] = {}) {
  const page = await browser.shopper(context)
  pages.push(page)
  await show(page, props)
  return page
}
async function show(page: Page, props: Omit<Props, 'backendUrl'>) {
  await page.goto(site.url)
  await page.evaluate((given) => window.page.show(given), { backendUrl: site.url, ...props })
  await page.locator('.wemine').waitFor()
}
const status = (page: Page) => page.getByRole('status')
const says = (page: Page, words: RegExp) => status(page).filter({ hasText: words }).waitFor()
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('a QR code', () => {
  test.each(['light', 'dark'] as const)(
    'is read off the screen in %s, and leads to the order',
    async (colorScheme) => {
      const payment = session()
      site.say(payment, 'waiting')
      const page = await open({ session: payment }, { colorScheme })
      await page.getByRole('img', { name: 'QR code to pay HK$108.80 with WeChat' }).waitFor()
      expect(readQr(await page.screenshot())).toBe(payment.code_url)
      await says(page, /^Scan with WeChat to pay$/)
      expect(await page.getByRole('timer').textContent()).toMatch(/^Valid for (2:00:00|1:59:\d\d)$/)
      site.say(payment, 'paid')
      await says(page, /Placing your order/)
      expect(await page.getByRole('img').count()).toBe(0)
      site.say(payment, 'placed')
      await says(page, /Your order is placed/)
      expect(await page.evaluate(() => window.page.placed)).toEqual([
        `order_${payment.out_trade_no.slice(-1)}`,
      ])
      site.forget()
      await rest(2500)
      expect(site.asked(payment)).toBe(0)
    },
  )

  test('on a phone is to be scanned by another phone: WeChat refuses a code out of the album', async () => {
    const payment = session()
    site.say(payment, 'waiting')
    const page = await open({ session: payment }, { userAgent: PHONE, viewport: { width: 320, height: 800 } })
    await says(page, /^Scan with WeChat on another phone$/)
    await page.getByText(/It must be scanned with the camera/).waitFor()
    expect(await page.getByRole('button').count()).toBe(0)
    expect(readQr(await page.screenshot())).toBe(payment.code_url)
  })

  test('inside WeChat comes with words that it cannot be scanned there', async () => {
    const payment = session()
    site.say(payment, 'waiting')
    const page = await open({ session: payment }, { userAgent: WECHAT })
    await page.getByText(/WeChat cannot scan its own screen/).waitFor()
  })
})

describe('inside WeChat', () => {
  /** A stand-in for WeChat's bridge, which answers when the test says so. */
  async function inWeChat(props: Omit<Props, 'backendUrl'>, bridgeAfter = 0) {
    const page = await browser.shopper({ userAgent: WECHAT, viewport: { width: 390, height: 800 } })
    pages.push(page)
    await page.addInitScript((after) => {
      const calls: unknown[] = []
      const arrive = () => {
        Object.assign(window, {
          calls,
          WeixinJSBridge: {
            invoke(name: string, given: unknown, back: (answer: { err_msg: string }) => void) {
              calls.push([name, given])
              Object.assign(window, {
                answer: (said: string) => back({ err_msg: `get_brand_wcpay_request:${said}` }),
              })
            },
          },
        })
        document.dispatchEvent(new Event('WeixinJSBridgeReady'))
      }
      if (after) setTimeout(arrive, after)
      else document.addEventListener('DOMContentLoaded', arrive)
    }, bridgeAfter)
    await show(page, props)
    return {
      page,
      calls: () => page.evaluate(() => (window as unknown as { calls: unknown[] }).calls),
      answer: (said: string) =>
        page.evaluate((words) => (window as unknown as { answer(said: string): void }).answer(words), said),
    }
  }

  test('cancelled and then paid becomes the order, and "ok" alone does not', async () => {
    const payment = inWechat()
    site.say(payment, 'waiting')
    const { page, calls, answer } = await inWeChat({ session: payment })
    const pay = page.getByRole('button', { name: 'Pay with WeChat' })
    await pay.click()
    await says(page, /Complete the payment in WeChat/)
    expect(await pay.getAttribute('aria-disabled')).toBe('true')
    await pay.click({ force: true })
    expect(await calls()).toEqual([['getBrandWCPayRequest', jsapi]])
    await answer('cancel')
    await says(page, /^Payment cancelled\.$/)
    await pay.click()
    site.forget()
    await answer('ok')
    await says(page, /Confirming your payment/)
    await rest(2500)
    expect(site.asked(payment)).toBeGreaterThan(0)
    await says(page, /Confirming your payment/)
    site.say(payment, 'placed')
    await says(page, /Your order is placed/)
  })

  test('a failure is told, and can be tried again', async () => {
    const payment = inWechat()
    site.say(payment, 'waiting')
    const { page, calls, answer } = await inWeChat({ session: payment })
    const pay = page.getByRole('button', { name: 'Pay with WeChat' })
    await pay.click()
    await answer('fail')
    await says(page, /WeChat could not complete this payment/)
    await pay.click()
    expect(await calls()).toHaveLength(2)
  })

  test('a bridge that comes after the page is waited for', async () => {
    const payment = inWechat()
    site.say(payment, 'waiting')
    const { page, calls } = await inWeChat({ session: payment }, 1500)
    await page.getByRole('button', { name: 'Pay with WeChat' }).click()
    await says(page, /Complete the payment in WeChat/)
    expect(await calls()).toHaveLength(1)
  })
})

describe('a page that is left and comes back', () => {
  const hide = (page: Page, hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)

  test('asks nothing while it is hidden, and at once when it is shown', async () => {
    const payment = session()
    site.say(payment, 'waiting')
    const page = await open({ session: payment })
    await hide(page, true)
    await rest(300)
    site.forget()
    site.say(payment, 'placed')
    await rest(5000)
    expect(site.asked(payment)).toBe(0)
    await hide(page, false)
    await says(page, /Your order is placed/)
  })

  test('asks at once when it comes out of the back/forward cache', async () => {
    const payment = session()
    site.say(payment, 'waiting')
    const page = await open({ session: payment })
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
    await rest(300)
    site.forget()
    site.say(payment, 'placed')
    await rest(3000)
    expect(site.asked(payment)).toBe(0)
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await says(page, /Your order is placed/)
  })

  test('says that there is no connection, and goes on as soon as there is one', async () => {
    const payment = session()
    site.say(payment, 'waiting')
    const page = await open({ session: payment })
    await page.context().setOffline(true)
    await says(page, /^No connection\. If you have paid, your payment is safe\.$/)
    site.say(payment, 'placed')
    await page.context().setOffline(false)
    await says(page, /Your order is placed/)
  })
})

describe('a payment that is over', () => {
  test('is renewed once, by keyboard alone, and the new one is followed', async () => {
    const old = session({ expires_at: new Date(Date.now() + 1500).toISOString() })
    const renewed = session({ code_url: 'weixin://wxpay/bizpayurl?pr=renewed' })
    site.say(old, 'waiting')
    site.say(renewed, 'waiting')
    site.renewTo({ cart: { payment_collection: { payment_sessions: [{ data: renewed }] } } })
    const page = await open({ session: old, renewable: true })
    await says(page, /This payment has expired/)
    site.say(old, 'expired')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Start a new payment')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByRole('img').waitFor()
    expect(readQr(await page.screenshot())).toBe(renewed.code_url)
    expect(await page.evaluate(() => window.page.renewed)).toEqual([{ reason: 'over' }])
    site.say(renewed, 'placed')
    await says(page, /Your order is placed/)
  })

  test.each([
    ['failed', /You were not charged/, 1],
    ['refunded', /Your payment will be refunded automatically/, 1],
    ['attention', /Contact the store with the payment number/, 0],
    ['reviewed', /The store has reviewed this payment/, 0],
  ] as const)('says what became of it: %s', async (said, words, buttons) => {
    const payment = session()
    site.say(payment, said)
    const page = await open({ session: payment, renewable: true })
    await says(page, words)
    await page.getByText(`Payment number ${payment.out_trade_no}`).waitFor()
    expect(await page.getByRole('button').count()).toBe(buttons)
  })
})

describe('several tabs of one payment', () => {
  test('ask no more often than one, and all of them see the order', async () => {
    const payment = session()
    site.say(payment, 'waiting')
    const first = await open({ session: payment })
    const others = await Promise.all([1, 2, 3].map(() => first.context().newPage()))
    for (const page of others) await show(page, { session: payment })
    await rest(1000)
    site.forget()
    await rest(8000)
    expect(site.asked(payment)).toBeGreaterThan(1)
    expect(site.asked(payment)).toBeLessThanOrEqual(5)
    site.say(payment, 'placed')
    for (const page of [first, ...others]) await says(page, /Your order is placed/)
  })

  test('go on when the one that asked is closed', async () => {
    const payment = session()
    site.say(payment, 'waiting')
    const first = await open({ session: payment })
    const second = await first.context().newPage()
    await show(second, { session: payment })
    await first.close()
    site.say(payment, 'placed')
    await says(second, /Your order is placed/)
  })

  test('go on together with the payment that one of them renewed', async () => {
    const old = session()
    const renewed = session({ code_url: 'weixin://wxpay/bizpayurl?pr=together' })
    site.say(old, 'expired')
    site.say(renewed, 'waiting')
    site.renewTo(renewed)
    const first = await open({ session: old, renewable: true })
    const second = await first.context().newPage()
    await show(second, { session: old, renewable: true })
    await first.getByRole('button', { name: 'Start a new payment' }).click()
    await second.getByRole('img').waitFor()
    expect(readQr(await second.screenshot())).toBe(renewed.code_url)
  })
})
