import type { Page } from 'playwright-core'
import { en } from '../../src/storefront'
import { openBrowser } from '../browser/support/open-browser'
import { readQr } from '../browser/support/read-qr'
import { startKitPage } from './support/kit-page'
import { freshNumber, nativeSession } from './support/native-session'
import './support/page-window'

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

const words = en.messages
type Given = Parameters<Window['page']['show']>[0]
type By = NonNullable<Given['by']>
const kinds: By[] = ['mount', 'element', 'react']

async function open(given: Omit<Given, 'backendUrl'>, context: Parameters<typeof browser.shopper>[0] = {}) {
  const page = await browser.shopper(context)
  await show(page, given)
  return page
}
async function show(page: Page, given: Omit<Given, 'backendUrl'>) {
  await page.goto(site.url)
  await page.evaluate((props) => window.page.show(props), { backendUrl: site.url, ...given })
}
const waiting = (more: Record<string, unknown> = {}) => {
  const session = nativeSession(more)
  site.say(session, 'waiting')
  return session
}
const says = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()

/** Counts what changes below an element from now on. */
const watch = (page: Page, selector: string) =>
  page.evaluate((below) => {
    const changes: string[] = []
    Object.assign(window, { changes })
    new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(
      document.querySelector(below) as Element,
      { attributes: true, characterData: true, childList: true, subtree: true },
    )
  }, selector)
const changes = (page: Page) => page.evaluate(() => (window as unknown as { changes: string[] }).changes)
async function threeSeconds(page: Page) {
  const timer = page.getByRole('timer')
  for (let seconds = 0; seconds < 3; seconds++) {
    const before = await timer.textContent()
    await timer.filter({ hasNotText: before ?? '' }).waitFor()
  }
}

test.each(kinds)('K8, K23: the code is drawn once, and the live region is left alone (%s)', async (by) => {
  const page = await open({ session: waiting(), by })
  await page.getByRole('img').waitFor()
  for (const part of ['.wemine-code', '.wemine-status']) {
    await watch(page, part)
    await threeSeconds(page)
    expect(await changes(page)).toEqual([])
  }
  await page.context().close()
})

test.each(kinds)(
  'K19: a new payment: its words at once, one press, and the focus stays in the panel (%s)',
  async (by) => {
    const old = nativeSession()
    site.say(old, 'expired')
    site.renewTo(waiting({ code_url: 'weixin://wxpay/bizpayurl?pr=new' }))
    const page = await open({ session: old, by, renewable: true })
    await says(page, words.expired)
    const held: (() => void)[] = []
    await page.route('**/renew', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve))
      await route.continue()
    })
    await page.getByRole('button', { name: words.renew }).focus()
    await page.keyboard.press('Enter')
    await says(page, words.renewing)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.renew)
    await page.keyboard.press('Enter')
    // The store is asked once more before a new payment is made.
    while (!held.length) await page.waitForTimeout(20)
    for (const release of held) release()
    await says(page, words.scan)
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('wemine')
    expect(await page.evaluate(() => window.page.renewed)).toEqual([{ reason: 'over' }])
    await page.context().close()
  },
)

test.each(kinds)('K19: the number to quote is part of what is read out (%s)', async (by) => {
  const session = nativeSession()
  site.say(session, 'attention')
  const page = await open({ session, by })
  await says(page, words.attention)
  await says(page, words.number.replace('{number}', session.out_trade_no))
  await page.context().close()
})

test.each(['light', 'dark'] as const)(
  'K19: the focus ring has a contrast of 3:1 in %s',
  async (colorScheme) => {
    const session = nativeSession()
    site.say(session, 'expired')
    const page = await open({ session, by: 'mount', renewable: true }, { colorScheme })
    await page.getByRole('button', { name: words.renew }).waitFor()
    await page.keyboard.press('Tab')
    const [ring, ground] = await page.evaluate(() => {
      const painted = (color: string) => {
        const drawing = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
        drawing.fillStyle = color
        drawing.fillRect(0, 0, 1, 1)
        return [...drawing.getImageData(0, 0, 1, 1).data]
      }
      const button = document.activeElement as Element
      const style = getComputedStyle(button)
      if (button.tagName !== 'BUTTON' || style.outlineStyle === 'none') throw new Error('no ring')
      const panel = getComputedStyle(document.querySelector('.wemine') as Element)
      return [painted(style.outlineColor), painted(panel.backgroundColor)]
    })
    expect(contrast(ring as number[], ground as number[])).toBeGreaterThan(3)
    await page.context().close()
  },
)

function contrast(one: number[], other: number[]): number {
  const light = (color: number[]) => {
    const [red = 0, green = 0, blue = 0] = color.map((part) => {
      const value = part / 255
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test('K11: React shows the fallback while there is no payment, and the payment when there is', async () => {
  const page = await open({ session: undefined, by: 'react' })
  await page.getByText('No payment yet').waitFor()
  const session = waiting()
  await page.evaluate(
    (given) => window.again({ session: { cart: { payment_session: { data: given } } } }),
    session,
  )
  await page.getByRole('img').waitFor()
  await page.evaluate(() => window.again({ session: { cart: {} } }))
  await page.getByText('No payment yet').waitFor()
  await page.context().close()
})

test('K11: a plain panel is empty while there is no payment', async () => {
  const page = await open({ session: undefined, by: 'mount' })
  expect(await page.locator('#root').innerHTML()).toBe('')
  await page.evaluate((session) => window.again({ session }), waiting())
  await page.getByRole('img').waitFor()
  await page.context().close()
})

test('K12: an effect that starts again goes on with the renewed payment, and a cart fetched anew changes nothing', async () => {
  const old = nativeSession()
  const renewed = waiting({ code_url: 'weixin://wxpay/bizpayurl?pr=newest' })
  site.say(old, 'failed')
  site.renewTo(renewed)
  const page = await open({ session: old, by: 'react', renewable: true })
  await page.getByRole('button', { name: words.renew }).click()
  await page.getByRole('img').waitFor()
  await page.evaluate((backendUrl) => window.again({ backendUrl: `${backendUrl}/` }), site.url)
  await threeSeconds(page)
  expect(readQr(await page.screenshot())).toBe(renewed.code_url)
  await page.evaluate((session) => window.again({ session }), renewed)
  site.say(renewed, 'placed')
  await says(page, words.placed)
  await page.context().close()
})

test.each(kinds.filter((by) => by !== 'element'))(
  'another payment of the page’s is gone over to (%s)',
  async (by) => {
    const page = await open({ session: waiting(), by })
    await page.getByRole('img').waitFor()
    const other = waiting({ code_url: 'weixin://wxpay/bizpayurl?pr=other' })
    await page.evaluate((session) => window.again({ session }), other)
    site.say(other, 'placed')
    await says(page, words.placed)
    await page.context().close()
  },
)

test('events come once a payment, in whichever of several tabs, and not again after a reload', async () => {
  const session = waiting()
  const first = await open({ session, by: 'mount' })
  const second = await first.context().newPage()
  await show(second, { session, by: 'element' })
  site.say(session, 'paid')
  for (const page of [first, second]) await says(page, words.paid)
  site.say(session, 'placed')
  for (const page of [first, second]) await says(page, words.placed)
  const told = async (page: Page) =>
    (await page.evaluate(() => window.page.events)).map(({ type }) => type).filter((type) => type !== 'state')
  expect([...(await told(first)), ...(await told(second))].sort()).toEqual(['paid', 'placed'])
  await show(second, { session, by: 'react' })
  await says(second, words.placed)
  expect(await told(second)).toEqual([])
  await first.context().close()
})

test('the element tells by DOM events, reads attributes, and is over when it is taken out', async () => {
  const session = waiting()
  const page = await browser.shopper()
  await page.goto(site.url)
  await page.evaluate(
    ([data, backendUrl]) => {
      const told: string[] = []
      Object.assign(window, { told })
      addEventListener('wemine-placed', (event) => told.push((event as CustomEvent).detail.order_id))
      const place = document.getElementById('root') as Element
      place.innerHTML = '<wemine-payment language="zh-HK" theme="dark"></wemine-payment>'
      const element = place.firstElementChild as Element
      element.setAttribute('session', data as string)
      element.setAttribute('backend-url', backendUrl as string)
    },
    [JSON.stringify(session), site.url],
  )
  await page.getByRole('img').waitFor()
  expect(await page.locator('.wemine').getAttribute('data-theme')).toBe('dark')
  site.say(session, 'placed')
  await says(page, words.placed)
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(['order_1'])
  await page.evaluate(() => document.querySelector('wemine-payment')?.remove())
  await page.context().close()
})

test('foreign text is never read as HTML', async () => {
  const page = await open({
    session: waiting({ out_trade_no: freshNumber() }),
    by: 'mount',
    messages: { scan: '<img src=x onerror="window.evil=1">', title: '<b>' },
  })
  await says(page, '<img src=x')
  expect(await page.evaluate(() => 'evil' in window)).toBe(false)
  await page.context().close()
})

test('no page complained', () => {
  expect(
    browser.complaints.filter((complaint) => !/options\.session holds no WeChat payment/.test(complaint)),
  ).toEqual([])
})
