import type { Page } from 'playwright-core'
import { openBrowser } from '../browser/support/open-browser'
import { startKitPage } from './support/kit-page'
import { keyboardFaults, layoutFaults } from './support/layout-faults'
import { jsapiSession, nativeSession } from './support/native-session'
import './support/page-window'
import type { ServerStatus } from '../../src/storefront/controller/stages'
import { startPayPage } from './support/stand-in-backend'

jest.setTimeout(120_000)

const WIDTHS = [320, 360, 390, 414, 600, 768, 1024, 1280, 1440]
const LANGUAGES = ['en', 'zh-HK', 'zh-CN']
const PAY_URL = `https://api.shop.example/wemine/pay/${'k7Qd0bW2mZ4xT9_vR5yN8s-A'.repeat(3)}`
const PHONE = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/124 Mobile Safari/537.36'

let kit: Awaited<ReturnType<typeof startKitPage>>
let hosted: Awaited<ReturnType<typeof startPayPage>>
let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  ;[kit, hosted, browser] = await Promise.all([startKitPage(), startPayPage(), openBrowser()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await kit?.close()
  await hosted?.close()
})

interface Look {
  says: ServerStatus
  session?: typeof nativeSession | typeof jsapiSession
  more?: Partial<Parameters<Window['page']['show']>[0]>
  /** What is pressed, and what is there afterwards. */
  press?: [button: string, then: string]
  /** What is there, by its selector. */
  shown: string
}
/** The panel with the most in it: codes, buttons and the longest texts of each kind. */
const LOOKS: Record<string, Look> = {
  'a code and another way': {
    says: 'waiting',
    more: { environment: 'tablet', payUrl: PAY_URL },
    shown: '.wemine-code svg',
  },
  'a code on a phone': { says: 'waiting', more: { environment: 'phone' }, shown: '.wemine-hint' },
  'a link in WeCom': {
    says: 'waiting',
    more: { environment: 'wecom', payUrl: PAY_URL },
    shown: '.wemine-hint',
  },
  'a link to copy by hand': {
    says: 'waiting',
    more: { environment: 'phone', payUrl: PAY_URL },
    press: ['.wemine-button', '.wemine-link'],
    shown: '.wemine-hint',
  },
  'buttons in WeChat': {
    says: 'waiting',
    session: jsapiSession,
    more: { environment: 'wechat', payUrl: PAY_URL },
    shown: '.wemine-button',
  },
  'no new payment': {
    says: 'expired',
    press: ['.wemine-button', '.wemine-problem'],
    shown: '[data-state="expired"]',
  },
  'a number to quote': { says: 'attention', shown: '.wemine-number' },
}

/** Puts the panel on the page, in place of the one before. */
async function show(
  page: Page,
  { says, session: make = nativeSession, more, press, shown }: Look,
  language: string,
) {
  // An amount as long as one can be.
  const session = make({ total_fee: 123_456_789_00 })
  kit.say(session, says)
  const given = { backendUrl: kit.url, session, renewable: true, by: 'mount' as const, language, ...more }
  await page.evaluate((props) => window.page.show(props), given)
  await page
    .locator(`.wemine${shown.startsWith('[') ? '' : ' '}${shown}`)
    .first()
    .waitFor()
  if (press) {
    await page.locator(press[0]).first().click()
    await page.locator(press[1]).waitFor()
  }
}

/** Of the page as it is: on every width, and by the keyboard alone on the least. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults = await layoutFaults(page, WIDTHS)
  await page.setViewportSize({ width: 320, height: 800 })
  return [...faults, ...(await keyboardFaults(page))]
}

test.each(LANGUAGES)(
  'the panel fits every width, and the keyboard reaches all of it, in %s',
  async (language) => {
    const page = await browser.shopper({ mayComplainOf: /status of 500/ })
    // The clipboard of an app's browser.
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'))
      document.execCommand = () => false
    })
    await page.goto(kit.url)
    const faults: string[] = []
    for (const [name, look] of Object.entries(LOOKS)) {
      await show(page, look, language)
      faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`))
    }
    expect(faults).toEqual([])
    await page.context().close()
  },
)

test.each(LANGUAGES)(
  'the hosted payment page fits every width, and the keyboard reaches all of it, in %s',
  async (language) => {
    const returnUrl = `${hosted.origin}/store`
    const faults: string[] = []
    const see = async (page: Page, name: string, shown: string) => {
      await page.goto(`${hosted.url}?lang=${language}`)
      await page.locator(shown).first().waitFor()
      faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`))
    }
    const page = await browser.shopper({ mayComplainOf: /status of 400/ })
    hosted.begin({ returnUrl })
    await see(page, 'a code', '.wemine-code svg')
    hosted.begin({ returnUrl, status: 'attention' })
    await see(page, 'a number to quote', '.wemine-number')
    hosted.begin({ returnUrl, refusal: { code: 'gateway_unreachable', message: 'In English' } })
    await see(page, 'why nothing is started', '#payment > button')
    const phone = await browser.shopper({ userAgent: PHONE })
    hosted.begin({ returnUrl })
    await see(phone, 'a link', '.wemine-hint')
    expect(faults).toEqual([])
    await page.context().close()
    await phone.context().close()
  },
)

test('no page complained of anything', () => {
  expect(browser.complaints).toEqual([])
})
