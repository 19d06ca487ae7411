import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { en } from '../../src/storefront'
import { openBrowser } from '../browser/support/open-browser'
import { startKitPage } from './support/kit-page'
import { freshNumber, jsapiSession, nativeSession } from './support/native-session'
import './support/page-window'
import { agents } from './support/user-agents'

jest.setTimeout(120_000)

let site: Awaited<ReturnType<typeof startKitPage>>
let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startKitPage(), openBrowser()])
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const PAY_URL = 'https://api.shop.example/wemine/pay/token'
const words = en.messages
const agent = (kind: keyof typeof agents, index = 0) => {
  const one = agents[kind][index]!
  return typeof one === 'string' ? one : one[0]
}
const session = (more: Record<string, unknown> = {}) => nativeSession({ pay_url: PAY_URL, ...more })
const inWechat = (more: Record<string, unknown> = {}) => jsapiSession({ pay_url: PAY_URL, ...more })

type Given = Parameters<Window['page']['show']>[0]

async function open(
  given: Omit<Given, 'backendUrl'>,
  context: Parameters<typeof browser.shopper>[0] = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
) {
  const page = await browser.shopper({ viewport: { width: 390, height: 844 }, ...context })
  await prepare(page)
  await page.goto(site.url)
  site.say(given.session as { out_trade_no: string; expires_at: string }, 'waiting')
  await page.evaluate((props) => window.page.show(props), { backendUrl: site.url, ...given })
  await page.locator('.wemine').waitFor()
  return page
}

const buttons = (page: Page) =>
  page.locator('.wemine-button').evaluateAll((all) => all.map((one) => one.textContent))
const way = (page: Page) => page.locator('.wemine').getAttribute('data-way')
const status = (page: Page) => page.getByRole('status').locator('p').first().textContent()

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run('.wemine')
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
  })
}

/** What is offered first: the way, its sentence, the buttons, whether a code is there. */
const offers: [keyof typeof agents, Given['session'], object, string, string, string[], boolean][] = [
  ['desktop', session(), {}, 'scan', words.scan, [], true],
  ['tablet', session(), {}, 'scan', words.scan, [words.to_link], true],
  ['phone', session(), {}, 'link', words.open_link, [words.copy, words.to_other_phone], false],
  ['in_app', session(), {}, 'link', words.open_link, [words.copy, words.to_other_phone], false],
  ['wecom', session(), {}, 'link', words.open_link, [words.copy, words.to_other_phone], false],
  ['wechat_desktop', session(), {}, 'scan', words.scan, [], true],
  ['wechat', inWechat(), {}, 'button', words.tap, [words.pay], false],
  ['wechat', session(), {}, 'page', words.tap, [words.pay, words.to_other_phone], false],
  [
    ...(['mini_program', session(), { miniProgram: true }, 'mini_program', words.tap] as const),
    [words.pay, words.to_link, words.to_other_phone],
    false,
  ],
  ['mini_program', session(), {}, 'link', words.open_link, [words.copy, words.to_other_phone], false],
  // Without an address to open in WeChat.
  ['phone', nativeSession(), {}, 'other_phone', words.scan_other_phone, [], true],
  ['wechat', nativeSession(), {}, 'other_phone', words.scan_other_phone, [], true],
  // A payment that opens WeChat Pay, where that cannot be: a code is one press away.
  ['desktop', inWechat(), { renewable: true }, '', words.no_bridge, [words.to_code], false],
  ['phone', inWechat(), { renewable: true }, 'link', words.open_link, [words.copy, words.to_code], false],
  ['wechat', inWechat(), { renewable: true }, 'button', words.tap, [words.pay, words.to_code], false],
  ['wechat_desktop', inWechat(), { renewable: true }, '', words.no_bridge, [words.to_code], false],
  ['wecom', inWechat(), { renewable: true }, 'link', words.open_link, [words.copy, words.to_code], false],
  [
    'mini_program',
    inWechat(),
    { renewable: true },
    'link',
    words.open_link,
    [words.copy, words.to_code],
    false,
  ],
  [
    ...(['mini_program', inWechat(), { renewable: true, miniProgram: true }, 'mini_program'] as const),
    words.tap,
    [words.pay, words.to_link, words.to_code],
    false,
  ],
]

test.each(
  offers.flatMap((row) => (['mount', 'react'] as const).map((by) => [row[0], row[3], by, row] as const)),
)(
  'K1 to K4: %s offers %j first (%s)',
  async (kind, _, by, [, given, more, first, sentence, labels, hasCode]) => {
    const page = await open(
      { session: { ...(given as object), out_trade_no: freshNumber() }, by, ...more },
      { userAgent: agent(kind) },
    )
    await page.locator(first ? `.wemine[data-way="${first}"]` : '.wemine:not([data-way])').waitFor()
    expect(await status(page)).toBe(sentence)
    expect(await buttons(page)).toEqual(labels)
    expect(await page.locator('.wemine-code').count()).toBe(hasCode ? 1 : 0)
    if (by === 'mount') expect(await axe(page)).toEqual([])
    await page.context().close()
  },
)

test.each(['mount', 'element', 'react'] as const)(
  'K1: the second way is one press away, and back (%s)',
  async (by) => {
    const page = await open({ session: session(), by }, { userAgent: agent('phone') })
    await page.getByRole('button', { name: words.to_other_phone }).click()
    await page.locator('.wemine-code').waitFor()
    expect(await status(page)).toBe(words.scan_other_phone)
    // Whoever pressed a button that is gone is still in the panel.
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('wemine')
    await page.getByRole('button', { name: words.to_link }).click()
    expect(await way(page)).toBe('link')
    await page.context().close()
  },
)

test('a store’s own order of ways, environment and address go first', async () => {
  const page = await open(
    { session: session(), by: 'mount', ways: { phone: ['other_phone', 'link'] } },
    { userAgent: agent('phone') },
  )
  expect(await way(page)).toBe('other_phone')
  await page.evaluate(() => window.again({ environment: 'desktop' }))
  expect(await way(page)).toBe('scan')
  await page.context().close()
})

describe('K1: the link', () => {
  test('is copied, says so, and names what to do', async () => {
    const page = await open(
      { session: session(), by: 'mount' },
      { userAgent: agent('phone'), permissions: ['clipboard-read', 'clipboard-write'] },
    )
    await page.getByRole('button', { name: words.copy }).click()
    await page.getByRole('status').filter({ hasText: words.copied }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(PAY_URL)
    await page.context().close()
  })

  test('is shown where the browser copies nothing', async () => {
    const page = await open({ session: session(), by: 'react' }, { userAgent: agent('in_app') }, (fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
        document.execCommand = () => false
      }),
    )
    await page.getByRole('button', { name: words.copy }).click()
    await page.getByRole('link', { name: PAY_URL }).waitFor()
    await page.getByText(words.copy_failed).waitFor()
    await page.context().close()
  })

  test('is shared where the browser can, and a sheet that is closed is no fault', async () => {
    const page = await open({ session: session(), by: 'mount' }, { userAgent: agent('phone') }, (fresh) =>
      fresh.addInitScript(() => {
        const shared: unknown[] = []
        Object.assign(window, { shared })
        navigator.share = async (data) => {
          shared.push(data)
          throw new DOMException('closed', 'AbortError')
        }
      }),
    )
    expect(await buttons(page)).toEqual([words.share, words.copy, words.to_other_phone])
    await page.getByRole('button', { name: words.share }).click()
    expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
      { title: words.title, url: PAY_URL },
    ])
    await page.context().close()
  })

  test('inside WeChat is gone to', async () => {
    const page = await open({ session: session(), by: 'mount' }, { userAgent: agent('wechat') })
    expect(await page.getByRole('link', { name: words.pay }).getAttribute('href')).toBe(PAY_URL)
    await page.context().close()
  })
})

test('K3: the mini program is handed the payment', async () => {
  const given = session()
  const page = await open(
    { session: given, by: 'react', miniProgram: true },
    { userAgent: agent('mini_program') },
  )
  await page.getByRole('button', { name: words.pay }).click()
  expect(await page.evaluate(() => window.page.handed)).toEqual([given.out_trade_no])
  await page.context().close()
})

test.each([
  ['a payment that can be opened', {}, words.tap],
  ['an unsigned payment', { jsapi: undefined }, words.unsigned],
  ['a payment that WeChat Pay failed', {}, words.bridge_fail],
])('K4: "pay by QR code instead" of %s asks for a code, and shows it', async (_, more, sentence) => {
  const renewed = session({ code_url: 'weixin://wxpay/bizpayurl?pr=instead' })
  site.say(renewed, 'waiting')
  site.renewTo(renewed)
  const page = await open(
    { session: inWechat({ out_trade_no: freshNumber(), ...more }), by: 'mount', renewable: true },
    { userAgent: agent('wechat') },
    (fresh) =>
      fresh.addInitScript(() => {
        const invoke = (_name: string, _given: object, back: (answer: unknown) => void) =>
          back({ err_msg: 'get_brand_wcpay_request:fail' })
        window.WeixinJSBridge = { invoke }
      }),
  )
  if (sentence === words.bridge_fail) await page.getByRole('button', { name: words.pay }).click()
  await page.getByRole('status').filter({ hasText: sentence }).waitFor()
  await page.getByRole('button', { name: words.to_code }).click()
  await page.locator('.wemine[data-trade-type="NATIVE"]').waitFor()
  expect(await page.evaluate(() => window.page.renewed)).toEqual([
    { trade_type: 'NATIVE', reason: 'to_code' },
  ])
  await page.context().close()
})

test('no page complained', () => {
  expect(browser.complaints).toEqual([])
})
