import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { misfits } from '../browser/support/fits'
import { openBrowser } from '../browser/support/open-browser'
import { readQr } from '../browser/support/read-qr'
import { startKitPage } from './support/kit-page'
import { jsapiSession, nativeSession } from './support/native-session'
import './support/page-window'
import type { ServerStatus } from '../../src/storefront/controller/stages'

jest.setTimeout(240_000)

let site: Awaited<ReturnType<typeof startKitPage>>
let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startKitPage(), openBrowser()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const languages = ['en', 'zh-HK', 'zh-CN'] as const
type Language = (typeof languages)[number]

const PAY_URL = 'https://api.shop.example/wemine/pay/k7Qd0bW2mZ4xT9_vR5yN8s-A'

interface Face {
  name: string
  /** What the store says; nothing: it does not know the payment. */
  says?: ServerStatus | 'replaced'
  state: string
  session?: (more: Record<string, unknown>) => object
  more?: Partial<Parameters<Window['page']['show']>[0]>
}
/** What the store says, and how the panel is to show it. */
const faces: Face[] = [
  { name: 'waiting', says: 'waiting', state: 'waiting' },
  { name: 'link', says: 'waiting', state: 'waiting', more: { environment: 'phone', payUrl: PAY_URL } },
  { name: 'other-phone', says: 'waiting', state: 'waiting', more: { environment: 'phone' } },
  { name: 'wecom', says: 'waiting', state: 'waiting', more: { environment: 'wecom', payUrl: PAY_URL } },
  {
    name: 'wechat',
    says: 'waiting',
    state: 'waiting',
    session: jsapiSession,
    more: { environment: 'wechat' },
  },
  { name: 'no-bridge', says: 'waiting', state: 'waiting', session: jsapiSession },
  { name: 'paid', says: 'paid', state: 'paid' },
  { name: 'placed', says: 'placed', state: 'placed' },
  { name: 'expired', says: 'expired', state: 'expired' },
  { name: 'replaced', says: 'replaced', state: 'replaced' },
  { name: 'closed', says: 'failed', state: 'failed' },
  { name: 'refunded', says: 'refunded', state: 'failed' },
  { name: 'attention', says: 'attention', state: 'failed' },
  { name: 'refused', state: 'refused' },
  { name: 'offline', state: 'offline', more: { backendUrl: 'http://127.0.0.1:9' } },
]
const [waiting] = faces as [Face]
let number = 10

async function open(context: Parameters<typeof browser.shopper>[0] = {}) {
  const page = await browser.shopper(context)
  await page.goto(site.url)
  return page
}

/** Puts the panel on the page, in place of the one before. */
async function show(page: Page, face: Face, more: Record<string, unknown> = {}) {
  number += 1
  const session = (face.session ?? nativeSession)({ out_trade_no: `3611230000000000000000000000${number}0` })
  if (face.says) site.say(session as never, face.says)
  await page.evaluate((props) => window.page.show(props), {
    backendUrl: site.url,
    session,
    renewable: true,
    ...face.more,
    ...more,
  })
  await page.locator(`.wemine[data-state="${face.state}"]`).waitFor()
}

/** What axe finds against WCAG 2.2 A and AA and its own best practices, one sentence for each. */
async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run('.wemine')
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  })
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('nothing keeps anybody from using it, in any state', async () => {
    const page = await open({ colorScheme })
    for (const face of faces) {
      await show(page, face)
      expect(await faults(page)).toEqual([])
    }
    await page.context().close()
  })

  test.each(languages)('fits a 320 px phone and a 1440 px screen, in %s', async (language: Language) => {
    const page = await open({ colorScheme })
    for (const face of faces) {
      await show(page, face, { language })
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 640 })
        expect(await sideways(page)).toBe(0)
        const box = await page.locator('.wemine').boundingBox()
        expect(box?.width).toBeLessThanOrEqual(Math.min(width, 420))
      }
      await browser.picture(page, `kit-${face.name}-${language}-${colorScheme}`)
      expect(await misfits(page, 320)).toEqual([])
    }
    expect(await page.locator('.wemine').getAttribute('lang')).toBe(language)
    await page.context().close()
  })
})

test('the page’s own theme goes before the system’s', async () => {
  const background = (page: Page) =>
    page.locator('.wemine').evaluate((panel) => getComputedStyle(panel).backgroundColor)
  const page = await open({ colorScheme: 'dark' })
  await show(page, waiting, { theme: 'light' })
  expect(await background(page)).toBe('rgb(255, 255, 255)')
  await page.emulateMedia({ colorScheme: 'light' })
  await show(page, waiting, { theme: 'dark' })
  expect(await background(page)).not.toBe('rgb(255, 255, 255)')
  expect(await faults(page)).toEqual([])
  await page.context().close()
})

test('the QR code is dark on white, with its quiet zone, in dark mode too', async () => {
  const page = await open({ colorScheme: 'dark' })
  await show(page, waiting)
  const fills = await page
    .locator('.wemine-code path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill))
  expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  await page.context().close()
})

/** Tailwind 3's, which stands after the kit's stylesheet on most pages. */
const PREFLIGHT = `*,::before,::after { box-sizing: border-box; border-width: 0; border-style: solid }
  button,[type='button'] { -webkit-appearance: button; background-color: transparent; background-image: none }
  button { font: inherit; color: inherit; padding: 0; margin: 0 } p { margin: 0 } img,svg { display: block }`

test('K20: the panel’s rules go before a page’s reset', async () => {
  const page = await open()
  await show(page, faces.find(({ name }) => name === 'expired') as Face)
  await page.addStyleTag({ content: PREFLIGHT })
  const button = await page.locator('.wemine-button').evaluate((one) => {
    const { backgroundColor, color, paddingTop, borderTopWidth } = getComputedStyle(one)
    return { backgroundColor, color, paddingTop, borderTopWidth }
  })
  expect(button).toEqual({
    backgroundColor: 'rgb(6, 117, 58)',
    color: 'rgb(255, 255, 255)',
    paddingTop: '10px',
    borderTopWidth: '1px',
  })
  await page.context().close()
})

test('K20: a page that is light stays light where the system is dark, and the other way round', async () => {
  const page = await open({ colorScheme: 'dark' })
  const isLight = () =>
    page
      .locator('.wemine')
      .evaluate((panel) => getComputedStyle(panel).backgroundColor === 'rgb(255, 255, 255)')
  await page.evaluate(() => document.querySelector('meta[name="color-scheme"]')?.remove())
  await show(page, waiting)
  expect(await isLight()).toBe(true)
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark'
  })
  expect(await isLight()).toBe(false)
  await page.context().close()
})

test('K18: in the browser’s forced dark mode a phone reads the code, of the panel and of qrSvg alone', async () => {
  const page = await open()
  // A page that says what it can do is left alone: this one says nothing.
  await page.evaluate(() => document.querySelector('meta[name="color-scheme"]')?.remove())
  const chromium = await page.context().newCDPSession(page)
  await chromium.send('Emulation.setAutoDarkModeOverride', { enabled: true })
  const corner = async () => PNG.sync.read(await page.screenshot()).data[0]
  expect(await corner()).toBeLessThan(100)
  const session = nativeSession()
  site.say(session, 'waiting')
  for (const theme of ['auto', 'light', 'dark'] as const)
    for (const by of ['mount', 'react'] as const) {
      const props = { backendUrl: site.url, session, theme, by }
      await page.evaluate((given) => window.page.show(given), props)
      await page.getByRole('img').waitFor()
      expect(readQr(await page.screenshot())).toBe(session.code_url)
    }
  await browser.picture(page, 'kit-forced-dark')
  await page.evaluate((code_url) => {
    document.body.innerHTML = `<div style="width:264px">${window.page.kit.qrSvg(code_url)}</div>`
  }, session.code_url)
  expect(readQr(await page.screenshot())).toBe(session.code_url)
  await page.context().close()
})

test('text of twice the size, as a zoom of 200 % or an old eye has it, fits', async () => {
  const page = await open({ viewport: { width: 640, height: 800 } })
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  for (const face of faces.slice(0, 5)) {
    await show(page, face)
    expect(await sideways(page)).toBe(0)
  }
  await page.context().close()
})

test('nothing moves for who wants no motion', async () => {
  const page = await open({ reducedMotion: 'no-preference' })
  await show(page, waiting)
  const moving = () => page.evaluate(() => document.getAnimations().length)
  expect(await moving()).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toBe(0)
  await page.context().close()
})

test('the page’s language is the panel’s; a browser’s is taken where the page names none', async () => {
  const page = await open({ locale: 'zh-HK' })
  await show(page, waiting)
  expect(await page.locator('.wemine').getAttribute('lang')).toBe('en')
  await page.evaluate(() => document.documentElement.removeAttribute('lang'))
  await show(page, waiting)
  await page.getByText('請用微信掃描二維碼付款').waitFor()
  await page.context().close()
})

test('a store’s own words, class, colours and nonce are taken', async () => {
  const page = await open()
  await show(page, waiting, { className: 'mine', nonce: 'abc', messages: { scan: 'Scan me' } })
  await page.getByText('Scan me').waitFor()
  expect(await page.locator('section.wemine.mine').count()).toBe(1)
  expect(await page.locator('style').evaluate((style: HTMLStyleElement) => style.nonce)).toBe('abc')
  await page.addStyleTag({ content: '.mine { --wemine-strong: rgb(1, 2, 3) }' })
  expect(
    await page.locator('.wemine-title').evaluate((title) => getComputedStyle(title).backgroundColor),
  ).toBe('rgb(1, 2, 3)')
  await page.context().close()
})

test('without its styles it is plain, and complete', async () => {
  const page = await open()
  await show(page, waiting, { styles: false })
  expect(await page.locator('style').count()).toBe(0)
  await page.getByRole('img').waitFor()
  await page.context().close()
})

test('where the system forces its colours, everything is still there to be seen', async () => {
  const page = await open({ forcedColors: 'active' })
  await show(page, waiting)
  expect(await faults(page)).toEqual([])
  await browser.picture(page, 'kit-waiting-forced-colors')
  await page.context().close()
})

test('no page complained of anything but the store that was not there', () => {
  expect(
    browser.complaints.filter(
      (complaint) => !/404|There is no such payment|ERR_UNSAFE_PORT|cannot be reached/.test(complaint),
    ),
  ).toEqual([])
})
