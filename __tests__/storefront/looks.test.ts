import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { misfits } from '../browser/support/fits'
import { openBrowser } from '../browser/support/open-browser'
import { startKitPage } from './support/kit-page'
import { jsapiSession, nativeSession } from './support/native-session'
import './support/page-window'

jest.setTimeout(60_000)

let site: Awaited<ReturnType<typeof startKitPage>>
let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startKitPage(), openBrowser()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const PHONE = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/124 Mobile Safari/537.36'
const languages = ['en', 'zh-HK', 'zh-CN'] as const
type Language = (typeof languages)[number]

/** What the store says, and how the panel is to show it. */
const faces = [
  { name: 'waiting', says: 'waiting', session: nativeSession },
  { name: 'wechat', says: 'waiting', session: jsapiSession },
  { name: 'paid', says: 'paid', session: nativeSession },
  { name: 'placed', says: 'placed', session: nativeSession },
  { name: 'expired', says: 'expired', session: nativeSession },
  { name: 'attention', says: 'attention', session: nativeSession },
] as const
type Face = (typeof faces)[number] | { name: 'offline'; says: undefined; session: typeof nativeSession }
const offline: Face = { name: 'offline', says: undefined, session: nativeSession }

const states = { waiting: 'waiting', paid: 'paid', placed: 'placed', expired: 'expired', attention: 'failed' }
let number = 10

async function open(context: Parameters<typeof browser.shopper>[0] = {}) {
  const page = await browser.shopper(context)
  await page.goto(site.url)
  return page
}

/** Puts the panel on the page, in place of the one before. */
async function show(page: Page, face: Face, more: Record<string, unknown> = {}) {
  number += 1
  const session = face.session({ out_trade_no: `3611230000000000000000000000${number}0` })
  if (face.says) site.say(session, face.says)
  await page.evaluate((props) => window.page.show(props), {
    backendUrl: site.url,
    session,
    renewable: true,
    ...more,
  })
  await page.locator(`.wemine[data-state="${face.says ? states[face.says] : 'offline'}"]`).waitFor()
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
    for (const face of [...faces, offline]) {
      await show(page, face)
      expect(await faults(page)).toEqual([])
    }
    await page.context().close()
  })

  test.each(languages)('fits a 320 px phone and a 1440 px screen, in %s', async (language: Language) => {
    const page = await open({ colorScheme, userAgent: PHONE })
    for (const face of [...faces, offline]) {
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
  await show(page, faces[0], { theme: 'light' })
  expect(await background(page)).toBe('rgb(255, 255, 255)')
  await page.emulateMedia({ colorScheme: 'light' })
  await show(page, faces[0], { theme: 'dark' })
  expect(await background(page)).not.toBe('rgb(255, 255, 255)')
  expect(await faults(page)).toEqual([])
  await page.context().close()
})

test('the QR code is dark on white, with its quiet zone, in dark mode too', async () => {
  const page = await open({ colorScheme: 'dark' })
  await show(page, faces[0])
  const fills = await page
    .locator('.wemine-code path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill))
  expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  await page.context().close()
})

test('nothing moves for who wants no motion', async () => {
  const page = await open({ reducedMotion: 'no-preference' })
  await show(page, faces[0])
  const moving = () => page.evaluate(() => document.getAnimations().length)
  expect(await moving()).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toBe(0)
  await page.context().close()
})

test('the page’s language is the panel’s; a browser’s is taken where the page names none', async () => {
  const page = await open({ locale: 'zh-HK' })
  await show(page, faces[0])
  expect(await page.locator('.wemine').getAttribute('lang')).toBe('en')
  await page.evaluate(() => document.documentElement.removeAttribute('lang'))
  await show(page, faces[0])
  await page.getByText('請用微信掃描二維碼付款').waitFor()
  await page.context().close()
})

test('a store’s own words, class, colours and nonce are taken', async () => {
  const page = await open()
  await show(page, faces[0], { className: 'mine', nonce: 'abc', messages: { scan: 'Scan me' } })
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
  await show(page, faces[0], { styles: false })
  expect(await page.locator('style').count()).toBe(0)
  await page.getByRole('img').waitFor()
  await page.context().close()
})

test('where the system forces its colours, everything is still there to be seen', async () => {
  const page = await open({ forcedColors: 'active' })
  await show(page, faces[0])
  expect(await faults(page)).toEqual([])
  await browser.picture(page, 'kit-waiting-forced-colors')
  await page.context().close()
})

test('no page complained of anything but the store that was not there', () => {
  expect(browser.complaints.filter((complaint) => !/404|There is no such payment/.test(complaint))).toEqual(
    [],
  )
})
