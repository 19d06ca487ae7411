import type { Page } from 'playwright-core'
import { confirmedOrder, panel, shopperWithCart, shownCode } from '../support/checkout'
import { medusaBooks } from '../support/demo-api'
import { payAtSandbox, sandboxApi } from '../support/sandbox-api'
import { sessionData } from '../support/store-api'
import type { World } from '../support/world'

export const wechat =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_HK'
export const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1'
export const phone = { viewport: { width: 375, height: 760 }, hasTouch: true, isMobile: true }

/** What WeChat's own browser says at the end of a payment. */
type Verdict = 'ok' | 'cancel' | 'fail'

/**
 * Puts WeChat's bridge into the page, as WeChat does: a moment after it, with an event. Each payment is answered by the
 * next of `verdicts`; what the page asked for is collected.
 */
export async function withBridge(
  page: Page,
  verdict: (parameters: Record<string, unknown>) => Promise<Verdict>,
) {
  await page.exposeFunction('payInWeChat', verdict)
  await page.addInitScript(() => {
    const { payInWeChat } = window as unknown as { payInWeChat: (parameters: object) => Promise<string> }
    const bridge = {
      invoke(name: string, parameters: object, back: (answer: { err_msg: string }) => void) {
        payInWeChat(parameters).then((said) =>
          back({ err_msg: `${name === 'getBrandWCPayRequest' ? 'get_brand_wcpay_request' : name}:${said}` }),
        )
      },
    }
    setTimeout(() => {
      Object.assign(window, { WeixinJSBridge: bridge })
      document.dispatchEvent(new Event('WeixinJSBridgeReady'))
    }, 50)
  })
}

/** Shoppers on the phone that they pay with. */
export function inWeChat(world: World): void {
  test('inside WeChat: learns who pays, cancels once, pays, and is shown the order', async () => {
    const { demo, browser } = world
    const page = await shopperWithCart(world, { userAgent: wechat, ...phone })
    const asked: Record<string, unknown>[] = []
    const verdicts: Verdict[] = ['cancel', 'fail', 'ok']
    await withBridge(page, async (parameters) => {
      asked.push(parameters)
      const said = verdicts[asked.length - 1] ?? 'fail'
      if (said === 'ok') await payAtSandbox(demo, String(parameters.package).replace('prepay_id=', ''))
      return said
    })
    await page.goto(`${demo.shop}/checkout`)
    await page.getByRole('button', { name: /^Pay HK\$108.80/ }).click()

    const pay = page.getByRole('button', { name: 'Pay with WeChat', exact: true })
    await pay.waitFor()
    expect(page.url()).toBe(`${demo.shop}/checkout/payment`)
    expect(await sessionData(demo, page)).toMatchObject({ trade_type: 'JSAPI', total_fee: 10880 })
    expect(await page.locator('.wemine-code').count()).toBe(0)
    await browser.picture(page, 'in-wechat')

    await pay.click()
    await page.getByText('Payment cancelled.').waitFor()
    await pay.click()
    await page.getByText('WeChat could not complete this payment. Try again.').waitFor()
    await pay.click()
    const { payment } = await medusaBooks(demo, await confirmedOrder(page))
    expect(payment.captured).toEqual([108.8])

    expect(asked).toHaveLength(3)
    const names = ['appId', 'nonceStr', 'package', 'paySign', 'signType', 'timeStamp']
    expect(Object.keys(asked[0]!).sort()).toEqual(names)
    for (const value of Object.values(asked[0]!)) expect(typeof value).toBe('string')
    const { open_id } = await sandboxApi(demo, `orders/${payment.out_trade_no}`)
    expect(open_id).toMatch(/^o\w{27}$/)
    await page.context().close()
  })

  test('the demo inside the fake WeChat, on a computer: finds out who pays, cancels, pays on the phone, is shown the order', async () => {
    const { demo } = world
    const page = await shopperWithCart(world)
    await page.goto(`${demo.shop}/wechat`)
    await page.goto(`${demo.shop}/checkout/payment`)
    const pay = page.getByRole('button', { name: 'Pay with WeChat', exact: true })
    const phone = async () => {
      const opened = page.waitForEvent('popup')
      await pay.click()
      return (await opened).frameLocator('#phone')
    }
    await (await phone()).locator('#cancel').click()
    await page.getByText('Payment cancelled.', { exact: true }).waitFor()
    await (await phone()).locator('#pay').click()
    const { payment } = await medusaBooks(demo, await confirmedOrder(page))
    expect(payment.captured).toEqual([108.8])
    const { trade_type, open_id } = await sandboxApi(demo, `orders/${payment.out_trade_no}`)
    expect({ trade_type, open_id }).toEqual({
      trade_type: 'JSAPI',
      open_id: expect.stringMatching(/^o\w{27}$/),
    })
    await page.goto(`${demo.shop}/wechat/off`)
    expect(await page.evaluate(() => navigator.userAgent)).not.toContain('MicroMessenger')
    await page.context().close()
  })

  test('inside WeChat: "ok" without a payment is believed by nobody', async () => {
    const { demo } = world
    const page = await shopperWithCart(world, { userAgent: wechat, ...phone })
    await withBridge(page, async () => 'ok')
    await page.goto(`${demo.shop}/checkout/payment`)
    await page.getByRole('button', { name: 'Pay with WeChat', exact: true }).click()
    await panel(page, 'paying').waitFor()
    const { out_trade_no } = await sessionData(demo, page)
    await new Promise((resolve) => setTimeout(resolve, 4500))
    expect(await page.locator('#confirmation').count()).toBe(0)
    expect(await panel(page).getAttribute('data-state')).not.toMatch(/paid|placed/)
    await payAtSandbox(demo, out_trade_no)
    await confirmedOrder(page)
    await page.context().close()
  })

  test('inside WeChat, with no word about who pays: the payment’s own page first, and a QR code for another phone second', async () => {
    const { demo } = world
    const page = await shopperWithCart(world, { userAgent: wechat, ...phone })
    await page.route('**/wx-bridge/**', (route) => {
      const back = new URL(route.request().url()).searchParams.get('redirect') ?? ''
      return route.fulfill({ status: 302, headers: { location: back } })
    })
    await page.goto(`${demo.shop}/checkout/payment`)
    const own = page.getByRole('link', { name: 'Pay with WeChat', exact: true })
    await own.waitFor()
    const { trade_type, pay_url } = await sessionData(demo, page)
    expect({ trade_type, own: await own.getAttribute('href') }).toEqual({
      trade_type: 'NATIVE',
      own: pay_url,
    })
    await page.getByRole('button', { name: /another phone/ }).click()
    await page.locator('.wemine-code svg').waitFor()
    await page.context().close()
  })

  test('another browser on the phone: the way into WeChat first, and a QR code for another phone second', async () => {
    const { demo, browser } = world
    const page = await shopperWithCart(world, { userAgent: safari, ...phone })
    await page.goto(`${demo.shop}/checkout/payment`)
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
    expect(await page.locator('.wemine-code svg').count()).toBe(0)
    await browser.picture(page, 'phone-browser')
    await page.getByRole('button', { name: /another phone/ }).click()
    await page.locator('.wemine-code svg').waitFor()
    expect(await shownCode(page)).toBe((await sessionData(demo, page)).code_url)
    await page.context().close()
  })
}
