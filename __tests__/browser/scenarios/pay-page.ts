import type { Page } from 'playwright-core'
import { request } from '../../support/http'
import { seriousFaults } from '../support/accessibility'
import { confirmedOrder, panel, shopperAtPayment, shopperWithCart, shownCode } from '../support/checkout'
import { medusaBooks } from '../support/demo-api'
import { payAtSandbox, sandboxApi } from '../support/sandbox-api'
import { sessionData } from '../support/store-api'
import type { World } from '../support/world'
import { phone, safari, wechat, withBridge } from './in-wechat'

const languages = { en: 'en-HK', 'zh-HK': 'zh-HK', 'zh-CN': 'zh-CN' }
const themes = ['light', 'dark'] as const

/** The hosted payment page, by the ways that lead to it and back. */
export function payPage(world: World): void {
  const browser = () => world.browser

  test('from a phone’s browser into WeChat by the link: it is paid there, and the first page shows the order', async () => {
    const { demo } = world
    const first = await shopperWithCart(world, { userAgent: safari, ...phone })
    await first.goto(`${demo.shop}/checkout/payment`)
    await first.getByRole('button', { name: 'Copy link' }).waitFor()
    const { pay_url } = await sessionData(demo, first)

    const inWeChat = await browser().shopper({ userAgent: wechat, ...phone })
    let paid = ''
    await withBridge(inWeChat, async ({ package: prepay }) => {
      paid = String(prepay).replace('prepay_id=', '')
      await payAtSandbox(demo, paid)
      return 'ok'
    })
    await inWeChat.goto(pay_url)
    const pay = inWeChat.getByRole('button', { name: 'Pay with WeChat', exact: true })
    await pay.waitFor()
    // It came back from Quick Auth to its own address, with nothing added to it.
    expect(inWeChat.url()).toBe(pay_url)
    await browser().picture(inWeChat, 'pay-page-in-wechat')
    await pay.click()
    await panel(inWeChat, 'placed').waitFor()
    const { payment } = await medusaBooks(demo, await confirmedOrder(first))
    expect(payment.captured).toEqual([108.8])
    expect((await sandboxApi(demo, `orders/${payment.out_trade_no}`)).open_id).toMatch(/^o\w{27}$/)
    expect(await inWeChat.content()).not.toMatch(/order_01|cart_01|payses_01|mei@example/)
    await first.context().close()
    await inWeChat.context().close()
  })

  test('sent there by a shop without a payment page, and back to the order', async () => {
    const { demo } = world
    const page = await shopperAtPayment(world)
    const { code_url, pay_url } = await sessionData(demo, page)
    await page.locator('#hosted-page').click()
    await page.waitForURL(`${pay_url}?return_url=**`)
    await panel(page, 'waiting').waitFor()
    expect(await shownCode(page)).toBe(code_url)
    await payAtSandbox(demo, code_url)
    await page.getByText('Taking you back to the store…').waitFor()
    await page.waitForURL(`${demo.shop}/**`)
    expect(await medusaBooks(demo, await confirmedOrder(page))).toMatchObject({ total: 108.8 })
    await page.context().close()
  })

  test('a link whose code is over gives a new one; without a script it says what to do', async () => {
    const { demo } = world
    const page = await shopperAtPayment(world)
    const { out_trade_no, pay_url } = await sessionData(demo, page)
    await request(`${demo.shop}/demo/end-code`, 'POST', { out_trade_no })
    const link = await browser().shopper()
    await link.goto(pay_url)
    await link.locator('.wemine-code svg').waitFor()
    expect(await shownCode(link)).not.toBeUndefined()
    const bare = await browser().shopper({ javaScriptEnabled: false })
    await bare.goto(pay_url)
    await bare.getByText('This page needs JavaScript').waitFor()
    for (const one of [page, link, bare]) await one.context().close()
  })

  describe.each(Object.entries(languages))('in %s', (language, locale) => {
    test.each(themes)('by %s, in every state', async (colorScheme) => {
      const { demo } = world
      const shop = await shopperAtPayment(world)
      const { pay_url } = await sessionData(demo, shop)
      await shop.context().close()
      const look = {
        locale,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 320, height: 640 },
      } as const
      const faults: string[] = []
      const see = async (page: Page, name: string) => {
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        const found = await seriousFaults(page)
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          found.push('scrolls sideways')
        faults.push(...found.map((fault) => `${name}: ${fault}`))
        await browser().picture(page, `pay-page-${name}-${language}-${colorScheme}`)
      }
      const page = await browser().shopper({ ...look, mayComplainOf: /404|status of 4/ })
      await page.goto(`${pay_url}?return_url=${encodeURIComponent(demo.shop)}`)
      await page.locator('.wemine-code svg').waitFor()
      await see(page, 'waiting')
      // What cannot be brought about by a shopper is answered in the backend's place.
      // Before "paid": what was seen to be paid in a browser is shown no code there any more.
      for (const status of ['expired', 'paid', 'refunded', 'attention', 'reviewed', 'placed']) {
        await page.route('**/state?*', async (route) => {
          // The page may be gone by then.
          const answer = await route.fetch().catch(() => undefined)
          if (!answer) return
          const { payment } = await answer.json()
          await route.fulfill({ json: { payment: { ...payment, status } } }).catch(() => {})
        })
        await page.reload()
        const shown = ['refunded', 'attention', 'reviewed'].includes(status) ? 'failed' : status
        await panel(page, shown).waitFor()
        await see(page, status)
        await page.unroute('**/state?*')
      }
      await page.goto(`${pay_url}x`)
      await see(page, 'unknown')
      const onPhone = await browser().shopper({ ...look, userAgent: safari, isMobile: true })
      await onPhone.goto(pay_url)
      await panel(onPhone, 'waiting').waitFor()
      await see(onPhone, 'phone')
      await page.context().close()
      await onPhone.context().close()
      expect(faults).toEqual([])
    })
  })
}
