import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { request, succeeded, until } from '../support/http'
import { adminApi, gatewayBooks, medusaBooks, sessionData } from './support/demo-api'
import { openBrowser } from './support/open-browser'
import { commandOf, descendants, running } from './support/processes'
import { readQr } from './support/read-qr'
import { startDemo } from './support/start-demo'

jest.setTimeout(300_000)

const dir = mkdtempSync(join(tmpdir(), 'wemine-demo-'))
let demo: Awaited<ReturnType<typeof startDemo>>
let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(dir), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await demo?.child.stop()
  rmSync(dir, { recursive: true, force: true })
})

/** No process of the demo runs any more, and nobody listens where it did. */
async function nothingIsLeft(pids: number[]) {
  await until('the processes to end', async () => running(pids).length === 0)
  for (const url of [demo.shop, demo.store, demo.sandbox]) {
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  }
}

describe('a shopper in a browser', () => {
  let page: Page
  let orderId: string

  test('finds a tea, and is shown a QR code that says what the payment session says', async () => {
    page = await browser.shopper()
    await page.goto(demo.shop)
    await page.getByRole('link', { name: /Jasmine Pearls/ }).click()
    await page.getByRole('button', { name: 'Add to cart' }).click()
    await page.getByRole('link', { name: 'Checkout' }).click()
    await page.getByRole('button', { name: 'Pay HK$108.80 with WeChat' }).click()

    const code = page.getByRole('img', { name: 'QR code for WeChat: pay HK$108.80 to Harbour Tea' })
    await code.waitFor()
    await browser.picture(page, 'payment')
    const { code_url } = await sessionData(demo, page)
    expect(code_url).toMatch(/^weixin:/)
    expect(readQr(await code.screenshot())).toBe(code_url)
    expect(await page.locator('.pay-amount').textContent()).toBe('HK$108.80')
    expect(await page.locator('.pay-expiry').textContent()).toMatch(/valid for (2:00:00|1:59:\d\d)/)
  })

  test('sees the same code after a reload: one payment, not two', async () => {
    const before = await sessionData(demo, page)
    await page.reload()
    const code = page.locator('svg.qr')
    await code.waitFor()
    expect(await sessionData(demo, page)).toEqual(before)
    expect(readQr(await code.screenshot())).toBe(before.code_url)
  })

  test('pays on the phone, and the page confirms the order by itself', async () => {
    const { out_trade_no } = await sessionData(demo, page)
    await page.evaluate(() => Object.assign(window, { stillHere: true }))
    const opened = page.context().waitForEvent('page')
    await page.getByRole('link', { name: 'Pay on the phone' }).click()
    const phone = await opened
    await phone.locator('#pay').click()
    expect(await phone.locator('#result').getAttribute('data-state')).toBe('paid')
    await browser.picture(phone, 'phone')

    const confirmation = page.locator('#confirmation')
    await confirmation.waitFor()
    await browser.picture(page, 'confirmation')
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
    expect(await confirmation.locator('h1').textContent()).toBe('Thank you, Mei.')
    expect(await page.locator('#cart-count').isVisible()).toBe(false)

    orderId = (await confirmation.getAttribute('data-order')) ?? ''
    expect(page.url()).toBe(`${demo.shop}/order/${orderId}`)
    expect(await medusaBooks(demo, orderId)).toMatchObject({
      payment_status: 'captured',
      total: 108.8,
      payment: { amount: 108.8, captured: [108.8], refunded: [], out_trade_no },
    })
    expect(await gatewayBooks(demo, out_trade_no)).toEqual({ total_fee: 10880, paid: 10880, refunded: 0 })
  })

  test('gets a part back, and the desk shows it in both books', async () => {
    const { payment } = await medusaBooks(demo, orderId)
    const refund = { amount: 10.05 }
    await adminApi(demo, 'POST', `/admin/payments/${payment.id}/refund`, refund)

    expect(await gatewayBooks(demo, payment.out_trade_no)).toEqual({
      total_fee: 10880,
      paid: 10880,
      refunded: 1005,
    })
    await page.goto(demo.desk)
    const rows = page.locator(`[data-order="${orderId}"] tbody tr`)
    await rows.first().waitFor()
    expect(await rows.allTextContents()).toEqual(['MedusaHK$108.80HK$10.05', 'GatewayHK$108.80HK$10.05'])
    await browser.picture(page, 'desk')
  })

  test('gets the rest back from the desk', async () => {
    await page.getByRole('button', { name: 'Refund' }).click()
    await page.locator('.sale .badge', { hasText: /^refunded$/ }).waitFor()
    const { payment } = await medusaBooks(demo, orderId)
    expect(payment.refunded).toEqual([10.05, 98.75])
    expect(await gatewayBooks(demo, payment.out_trade_no)).toEqual({
      total_fee: 10880,
      paid: 10880,
      refunded: 10880,
    })
  })

  test.each([320, 768, 1440])('scrolls no page sideways at %i px', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', '/tea/last-tin', '/cart', '/checkout', `/order/${orderId}`, '/desk']) {
      await page.goto(`${demo.shop}${path}`)
      await page.locator('#main > *').first().waitFor()
      expect([
        path,
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ]).toEqual([path, true])
    }
    await browser.picture(page, `desk-${width}`)
  })

  test('never had a page that complained', () => {
    expect(browser.complaints).toEqual([])
  })
})

describe('the demo as a process', () => {
  test('Ctrl-C stops every part of it', async () => {
    const below = descendants(demo.child.pid)
    expect(below.length).toBeGreaterThan(2)
    process.kill(demo.child.pid, 'SIGINT')
    expect(await demo.child.exited).toEqual({ code: 0, signal: null })
    await nothingIsLeft(below)
  })

  test('starts again without installing or filling anything, and has its orders still', async () => {
    demo = await startDemo(dir)
    expect(demo.child.logs()).not.toMatch(/Building|Installing|Preparing|Filling/)
    const { orders } = await adminApi(demo, 'GET', '/admin/orders')
    expect(orders).toHaveLength(1)
    // The sandbox has forgotten it; the desk says so instead of showing nothing taken.
    const { sales } = succeeded(await request(`${demo.shop}/desk/orders`, 'GET'))
    expect(sales[0].payments[0].gateway).toBeUndefined()
  })

  test('stops as a whole, with an error, when a part of it dies', async () => {
    const below = descendants(demo.child.pid)
    const store = below.find((pid) => commandOf(pid).includes('@medusajs/cli'))
    process.kill(store ?? 0, 'SIGKILL')
    expect(await demo.child.exited).toEqual({ code: 1, signal: null })
    expect(demo.child.logs()).toContain('The store has stopped by itself (SIGKILL)')
    await nothingIsLeft(below)
  })

  test('leaves nothing behind when it is killed itself', async () => {
    demo = await startDemo(dir)
    const below = descendants(demo.child.pid)
    await demo.child.kill()
    await nothingIsLeft(below)
  })
})
