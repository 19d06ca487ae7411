import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import type { FakePayment, FakeState } from '../../src/storefront/testing'
import { openBrowser } from '../browser/support/open-browser'

jest.setTimeout(60_000)

const source = join(__dirname, '../../src/storefront')

/** A page with the real panel, plain and in React, and nothing behind it. */
const script = `
  import { mountWeminePayment } from './index'
  import { WeminePayment } from './react'
  import { fakePayment, fakeStates } from './testing'
  import { createElement } from 'react'
  import { createRoot } from 'react-dom/client'
  const root = document.querySelector('main')
  Object.assign(window, {
    fakeStates,
    mount(state) {
      window.fake = fakePayment(state)
      window.panel = mountWeminePayment(root, window.fake.options)
    },
    render(state) {
      window.fake = fakePayment(state)
      createRoot(root).render(createElement(WeminePayment, window.fake.options))
    },
  })
`

declare global {
  interface Window {
    fakeStates: FakeState[]
    fake: FakePayment
    panel: {
      payment: { getSnapshot(): { state: string; reason?: string; renewing?: true; renew_error?: object } }
    }
    mount(state: FakeState): void
    render(state: FakeState): void
  }
}

let browser: Awaited<ReturnType<typeof openBrowser>>
let bundled: string
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: source, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  bundled = outputFiles[0]!.text
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser?.close())

async function open(mayComplainOf?: RegExp): Promise<Page> {
  const page = await browser.shopper({ ...(mayComplainOf && { mayComplainOf }) })
  // Everything else would be a request that leaves the page.
  await page.route('**', (route) =>
    route.request().url() === 'http://shop.test/'
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="en"><title>Story</title><link rel="icon" href="data:,"><main></main><script>${bundled.replaceAll('</script', '<\\/script')}</script>`,
        })
      : route.abort(),
  )
  await page.goto('http://shop.test/')
  return page
}

const states: Record<FakeState, { state: string; reason?: string; more?: object }> = {
  waiting: { state: 'waiting' },
  paid: { state: 'paid' },
  placed: { state: 'placed' },
  expired: { state: 'expired' },
  replaced: { state: 'replaced' },
  closed: { state: 'failed', reason: 'closed' },
  refunded: { state: 'failed', reason: 'refunded' },
  attention: { state: 'failed', reason: 'attention' },
  reviewed: { state: 'failed', reason: 'reviewed' },
  offline: { state: 'offline' },
  paid_offline: { state: 'offline', reason: 'paid' },
  refused: { state: 'refused' },
  renewing: { state: 'expired', more: { renewing: true } },
  renew_failed: { state: 'expired', more: { renew_error: expect.anything() } },
  wechat: { state: 'waiting', more: { trade_type: 'JSAPI' } },
  paying: { state: 'paying' },
  confirming: { state: 'paying', reason: 'confirming' },
  unconfirmed: { state: 'waiting', reason: 'unconfirmed' },
  cancelled: { state: 'waiting', reason: 'cancelled' },
  bridge_fail: { state: 'waiting', reason: 'bridge_fail' },
  no_bridge: { state: 'waiting', reason: 'no_bridge' },
}

test.each(Object.entries(states))(
  '%s: the real panel comes to that state by itself',
  async (name, wanted) => {
    // The kit tells the developer why a store refuses.
    const page = await open(name === 'refused' ? /payment_not_found/ : undefined)
    await page.evaluate((state) => window.mount(state), name as FakeState)
    await page.evaluate(() => window.fake.play())
    const { state, reason, more = {} } = wanted
    const isThere = async () => {
      const now = await page.evaluate(() => window.panel.payment.getSnapshot())
      return now.state === state && now.reason === reason && Object.keys(more).every((key) => key in now)
    }
    while (!(await isThere())) await page.waitForTimeout(50)
    expect(await page.evaluate(() => window.panel.payment.getSnapshot())).toMatchObject(more)
    expect(await page.locator('.wemine').getAttribute('data-state')).toBe(state)
    await page.context().close()
  },
)

test('every state has a test, and React’s panel takes the same options', async () => {
  const page = await open()
  expect(await page.evaluate(() => window.fakeStates)).toEqual(Object.keys(states))
  await page.evaluate(() => window.render('waiting'))
  await page.getByRole('img', { name: /HK\$108\.80/ }).waitFor()
  await page.evaluate(() => window.fake.become('placed'))
  await page.locator('.wemine[data-state=placed]').waitFor()
  await page.context().close()
})

test('no page complained, and nothing left one', () => {
  expect(browser.complaints).toEqual([])
})
