import type { Page } from 'playwright-core'
import { seriousFaults } from '../browser/support/accessibility'
import { misfits } from '../browser/support/fits'
import { openBrowser } from '../browser/support/open-browser'
import { readQr } from '../browser/support/read-qr'
import { type Answers, startPayPage } from './support/stand-in-backend'

jest.setTimeout(120_000)

let site: Awaited<ReturnType<typeof startPayPage>>
let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startPayPage(), openBrowser()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const PHONE = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/124 Mobile Safari/537.36'
const WECHAT = `${PHONE} MicroMessenger/8.0.49 NetType/WIFI`
const CODE = 'weixin://wxpay/bizpayurl?pr=F2EDdjR'

/** The page of a new payment, opened in a browser. */
async function open(
  answers: Partial<Answers> = {},
  { path = '', ...context }: Parameters<typeof browser.shopper>[0] & { path?: string } = {},
): Promise<Page> {
  site.begin(answers)
  const page = await browser.shopper(context)
  if (context.userAgent === WECHAT) await page.addInitScript(bridge)
  await page.goto(site.url + path)
  return page
}

/** Runs in the page: WeChat's bridge, which notes what it is asked for. */
function bridge() {
  const asked: unknown[] = []
  const invoke = (_: string, parameters: unknown, back: (answer: object) => void) => {
    asked.push(parameters)
    back({ err_msg: 'get_brand_wcpay_request:ok' })
  }
  Object.assign(window, { WeixinJSBridge: { invoke }, asked })
}

const panel = (page: Page, state = 'waiting') => page.locator(`.wemine[data-state="${state}"]`)
const shownCode = async (page: Page) => readQr(await page.locator('.wemine-code svg').screenshot())

describe('where the page is open', () => {
  test('on a computer: the QR code', async () => {
    const page = await open()
    await panel(page).waitFor()
    expect(await shownCode(page)).toBe(CODE)
    expect(site.started).toEqual([{ trade_type: 'NATIVE', new_code: false }])
    await page.context().close()
  })

  test('in WeChat: who pays is learnt, and WeChat Pay opens with what the backend gave', async () => {
    const page = await open({ hasQuickAuth: true }, { userAgent: WECHAT, path: '?lang=zh-HK' })
    await page.getByRole('button', { name: /微信/ }).first().click()
    expect(site.started).toEqual([
      { trade_type: 'JSAPI', open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M', new_code: false },
    ])
    // Nothing of the journey is left in the address, which may be copied.
    expect(page.url()).toBe(`${site.url}?lang=zh-HK`)
    const asked = await page.evaluate(() => (window as unknown as { asked: { package: string }[] }).asked)
    expect(asked).toMatchObject([{ package: site.prepay }])
    site.say('placed')
    await panel(page, 'placed').waitFor()
    await page.context().close()
  })

  test.each<[string, Partial<Answers>, number]>([
    ['without Quick Auth', {}, 1],
    ['without signed parameters', { hasQuickAuth: true, isSigned: false }, 2],
  ])('in WeChat %s: a QR code for another phone', async (_, answers, starts) => {
    const page = await open(answers, { userAgent: WECHAT })
    await page.locator('.wemine-code svg').waitFor()
    expect(site.started).toHaveLength(starts)
    expect(site.started.at(-1)).toMatchObject({ trade_type: 'NATIVE' })
    await page.context().close()
  })

  describe('in WeChat, for somebody whom the gateway refuses', () => {
    const OLD = 'oOfAnotherAccount00000000000'
    const NEW = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'
    const startedBy = () => site.started.map(({ trade_type, open_id }) => [trade_type, open_id])

    test('who was kept in this tab: WeChat is asked once more', async () => {
      const page = await open({ status: 'refunded' }, { userAgent: WECHAT, mayComplainOf: /400/ })
      await page.evaluate((open_id) => sessionStorage.setItem('wemine_open_id', open_id), OLD)
      site.begin({ hasQuickAuth: true, refusedPayers: [OLD] })
      await page.goto(site.url)
      await page
        .getByRole('button', { name: /WeChat/ })
        .first()
        .waitFor()
      expect(startedBy()).toEqual([
        ['JSAPI', OLD],
        ['JSAPI', NEW],
      ])
      await page.context().close()
    })

    test('who was just learnt: the QR code, and WeChat is not asked again', async () => {
      const page = await open(
        { hasQuickAuth: true, refusedPayers: [NEW] },
        { userAgent: WECHAT, mayComplainOf: /400/ },
      )
      await page.locator('.wemine-code svg').waitFor()
      expect(startedBy()).toEqual([
        ['JSAPI', NEW],
        ['NATIVE', undefined],
      ])
      await page.context().close()
    })
  })

  test('in another browser of a phone: the link first, a QR code second', async () => {
    const page = await open({}, { userAgent: PHONE, permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText(/copied/i).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url)
    expect(await page.locator('.wemine-code svg').count()).toBe(0)
    await page.getByRole('button', { name: /another phone/ }).click()
    expect(await shownCode(page)).toBe(CODE)
    await page.context().close()
  })

  test('without a script: it says what to do', async () => {
    const page = await open({}, { javaScriptEnabled: false, locale: 'zh-CN' })
    await page.getByText('此页面需要 JavaScript').waitFor()
    await page.context().close()
  })
})

describe('the way back to the store', () => {
  test('is taken when the order is placed, and is there before', async () => {
    const returnUrl = `${site.origin}/store`
    const page = await open({ returnUrl }, { path: `?return_url=${encodeURIComponent(returnUrl)}` })
    await panel(page).waitFor()
    expect(await page.getByRole('link', { name: 'Back to the store' }).getAttribute('href')).toBe(returnUrl)
    site.say('placed')
    await page.getByText('Taking you back to the store…').waitFor()
    await page.waitForURL(returnUrl)
    await page.context().close()
  })

  test('is not there where the page is none of the store’s; its developer is told', async () => {
    const warnings: string[] = []
    site.begin({ status: 'placed' })
    const page = await browser.shopper()
    page.on('console', (message) => warnings.push(`${message.type()}: ${message.text()}`))
    await page.goto(`${site.url}?return_url=https://evil.example/`)
    await panel(page, 'placed').waitFor()
    expect(warnings).toEqual([expect.stringMatching(/^warning: wemine: return_url is no page of this store/)])
    expect(await page.content()).not.toContain('evil.example')
    await page.context().close()
  })
})

describe('what cannot be paid', () => {
  const refusal = (code: string) => ({ refusal: { code, message: `In English: ${code}` } })
  test.each([
    ['cart_completed', '此處沒有需要支付的款項', 0],
    ['pay_link_ended', '此處沒有需要支付的款項', 0],
    ['total_changed', '金額已更改', 0],
    ['gateway_unreachable', '微信支付', 1],
  ])('%s is told in the shopper’s language', async (code, words, buttons) => {
    const page = await open(refusal(code), { path: '?lang=zh-HK', mayComplainOf: /status of 400/ })
    const said = page.locator('#payment [role="status"]', { hasText: words })
    await said.waitFor()
    expect(await said.textContent()).not.toContain('In English')
    expect(await page.locator('#payment button').count()).toBe(buttons)
    await page.context().close()
  })

  test('a code that is over: another one, on the shopper’s word', async () => {
    const page = await open()
    await panel(page).waitFor()
    site.say('expired')
    await panel(page, 'expired').waitFor()
    site.say('waiting')
    await page.getByRole('button', { name: 'Start a new payment' }).click()
    await panel(page).waitFor()
    expect(site.started).toHaveLength(2)
    await page.context().close()
  })

  test('what is paid already starts nothing', async () => {
    for (const status of ['paid', 'placed', 'refunded', 'attention', 'reviewed'] as const) {
      const page = await open({ status, hasQuickAuth: true }, { userAgent: WECHAT })
      await page.locator('.wemine[data-state]:not([data-state="waiting"])').waitFor()
      expect(site.started).toEqual([])
      await page.context().close()
    }
  })
})

const STATES = [
  'waiting',
  'paid',
  'placed',
  'expired',
  'failed',
  'refunded',
  'attention',
  'reviewed',
] as const

describe.each(['en', 'zh-HK', 'zh-CN'])('every state in %s', (language) => {
  test.each(['light', 'dark'] as const)('by %s: readable, by keyboard, at 320 px', async (colorScheme) => {
    const page = await open(
      { returnUrl: `${site.origin}/store` },
      {
        ...{ colorScheme, locale: language, reducedMotion: 'reduce', mayComplainOf: /status of 404/ },
        viewport: { width: 320, height: 700 },
      },
    )
    const faults: string[] = []
    const see = async (name: string) => {
      faults.push(...(await seriousFaults(page)).map((fault) => `${name}: ${fault}`))
      await browser.picture(page, `pay-page-${name}-${language}-${colorScheme}`)
    }
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    for (const status of STATES) {
      if (status === 'placed') await page.clock.install()
      site.say(status)
      await page.reload()
      const isFailed = /failed|refunded|attention|reviewed/.test(status)
      await panel(page, isFailed ? 'failed' : status).waitFor()
      await see(status)
    }
    site.say('waiting')
    await page.reload()
    await page.locator('.wemine-code svg').waitFor()
    faults.push(...(await misfits(page, 320)))
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('back')
    await page.goto(`${site.origin}/wemine/pay/other`)
    await see('unknown')
    const phone = await open(
      {},
      { userAgent: PHONE, colorScheme, locale: language, viewport: { width: 320, height: 700 } },
    )
    await panel(phone).waitFor()
    await browser.picture(phone, `pay-page-phone-${language}-${colorScheme}`)
    expect(faults).toEqual([])
    await page.context().close()
    await phone.context().close()
  })
})

test('a phone reads the code in the browser’s forced dark mode, and nothing moves for who wants no motion', async () => {
  const page = await open({}, { reducedMotion: 'no-preference' })
  const chromium = await page.context().newCDPSession(page)
  await chromium.send('Emulation.setAutoDarkModeOverride', { enabled: true })
  await panel(page).waitFor()
  expect(await shownCode(page)).toBe(CODE)
  const moving = () => page.evaluate(() => document.getAnimations().length)
  expect(await moving()).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toBe(0)
  await page.context().close()
})

test('no page complained of anything, its own policy included', () => {
  expect(browser.complaints).toEqual([])
})
