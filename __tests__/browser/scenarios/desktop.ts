import type { Page } from 'playwright-core'
import { confirmedOrder, panel, panelFor, shopperAtPayment, shownCode } from '../support/checkout'
import { adminApi, gatewayBooks, medusaBooks } from '../support/demo-api'
import { logIn } from '../support/log-in'
import { readQr } from '../support/read-qr'
import { cartOf, sessionData } from '../support/store-api'
import type { World } from '../support/world'

/** From the first tea to the refund, by hand. */
export function desktop(world: World): void {
  let page: Page
  let orderId: string

  test('finds a tea, and is shown a QR code that says what the payment session says', async () => {
    const { demo, browser } = world
    page = await browser.shopper()
    await page.goto(demo.shop)
    await page.getByRole('link', { name: /Jasmine Pearls/ }).click()
    await page.getByRole('button', { name: 'Add to cart' }).click()
    await page.getByRole('link', { name: 'Checkout' }).click()
    await page.getByRole('button', { name: 'Pay HK$108.80 with WeChat' }).click()

    const code = page.getByRole('img', { name: 'QR code to pay HK$108.80 with WeChat' })
    await code.waitFor()
    await browser.picture(page, 'payment')
    const { code_url } = await sessionData(demo, page)
    expect(code_url).toMatch(/^weixin:/)
    expect(readQr(await code.screenshot())).toBe(code_url)
    await panelFor(page, 'HK$108.80').waitFor()
    await page.getByText(/Valid for (2:00:00|1:59:\d\d)/).waitFor()
  })

  test('sees the same code after a reload: one payment, not two', async () => {
    const before = await sessionData(world.demo, page)
    await page.reload()
    await panel(page, 'waiting').waitFor()
    expect(await shownCode(page)).toBe(before.code_url)
    expect(await sessionData(world.demo, page)).toEqual(before)
  })

  test('sees the same code after going back and forth', async () => {
    const { code_url } = await sessionData(world.demo, page)
    await page.goBack()
    await page.getByRole('button', { name: 'Pay HK$108.80 with WeChat' }).waitFor()
    await page.goForward()
    await panel(page, 'waiting').waitFor()
    expect(await shownCode(page)).toBe(code_url)
  })

  test('pays on the phone, and the page confirms the order by itself', async () => {
    const { demo, browser } = world
    const { out_trade_no } = await sessionData(demo, page)
    await page.evaluate(() => Object.assign(window, { stillHere: true }))
    const opened = page.context().waitForEvent('page')
    await page.getByRole('link', { name: 'Pay on the phone' }).click()
    const phone = await opened
    await phone.locator('#pay').click()
    expect(await phone.locator('#result').getAttribute('data-state')).toBe('paid')
    await phone.close()

    orderId = await confirmedOrder(page)
    await browser.picture(page, 'confirmation')
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
    expect(await page.locator('h1').textContent()).toBe('Thank you, Mei.')
    expect(await page.locator('#cart-count').count()).toBe(0)
    expect(page.url()).toBe(`${demo.shop}/order/${orderId}`)
    expect(await medusaBooks(demo, orderId)).toMatchObject({
      payment_status: 'captured',
      total: 108.8,
      payment: { amount: 108.8, captured: [108.8], refunded: [], out_trade_no },
    })
    expect(await gatewayBooks(demo, out_trade_no)).toMatchObject({ paid: 10880, refunded: 0 })
  })

  test('cannot pay again by going back', async () => {
    await page.goBack()
    await page.waitForURL(`${world.demo.shop}/cart`)
    await page.getByText('There is nothing in it yet.').waitFor()
    expect(await cartOf(page)).toBeNull()
  })

  test('gets a part back, and finds it on the order; so does the merchant in Medusa’s admin', async () => {
    const { demo, browser } = world
    const { payment } = await medusaBooks(demo, orderId)
    await adminApi(demo, 'POST', `/admin/payments/${payment.id}/refund`, { amount: 10.05 })
    expect(await gatewayBooks(demo, payment.out_trade_no)).toMatchObject({ paid: 10880, refunded: 1005 })

    await page.goto(`${demo.shop}/order/${orderId}`)
    await page.locator('#paid[data-state="partly"]').waitFor()
    expect(await page.locator('#paid dd').allTextContents()).toEqual(['HK$108.80', 'HK$10.05'])
    await browser.picture(page, 'refunded')

    const merchant = await browser.shopper({ mayComplainOf: /401/ })
    await logIn(merchant, demo)
    await merchant.goto(`${demo.admin_url}/orders/${orderId}`)
    const section = merchant.locator('[data-wemine="order"]')
    await section.getByText('Partly refunded').waitFor()
    await section.getByText('HK$10.05 refunded').waitFor()
    await merchant.context().close()
  })

  test('gets the rest back', async () => {
    const { demo } = world
    const { payment } = await medusaBooks(demo, orderId)
    await adminApi(demo, 'POST', `/admin/payments/${payment.id}/refund`, { amount: 98.75 })
    expect(await gatewayBooks(demo, payment.out_trade_no)).toMatchObject({ paid: 10880, refunded: 10880 })
    await page.goto(`${demo.shop}/order/${orderId}`)
    await page.locator('#paid[data-state="refunded"]').waitFor()
    await page.context().close()
  })

  test('cancels on the phone, and pays the same code then', async () => {
    const { demo } = world
    const shopper = await shopperAtPayment(world)
    const { code_url } = await sessionData(demo, shopper)
    const phone = await shopper.context().newPage()
    await phone.goto(`${demo.sandbox}/phone?code_url=${encodeURIComponent(code_url)}`)
    await phone.locator('#cancel').click()
    expect(await phone.locator('#result').getAttribute('data-state')).toBe('cancelled')
    expect(await panel(shopper).getAttribute('data-state')).toBe('waiting')
    await phone.locator('#again').click()
    await phone.locator('#pay').click()
    expect(await confirmedOrder(shopper)).toMatch(/^order_/)
    await shopper.context().close()
  })
}
