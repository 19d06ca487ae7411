import type { Page } from 'playwright-core'
import { en } from '../../src/storefront'
import { openBrowser } from '../browser/support/open-browser'
import { readQr } from '../browser/support/read-qr'
import { startKitPage } from './support/kit-page'
import { nativeSession } from './support/native-session'
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
const kinds: NonNullable<Given['by']>[] = ['mount', 'element', 'react']

async function open(
  given: Omit<Given, 'backendUrl'>,
  context: Parameters<typeof browser.shopper>[0] = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
) {
  const page = await browser.shopper(context)
  await prepare(page)
  await page.goto(site.url)
  await page.evaluate((props) => window.page.show(props), { backendUrl: site.url, ...given })
  return page
}
const says = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()
/** Only the code's own square is read: a whole page takes seconds, in which the store of this process does not answer. */
const codeOf = async (page: Page) => readQr(await page.getByRole('img').screenshot())

/** A payment, what the store says of it, and the one that takes its place. */
function twoPayments(says: Parameters<typeof site.say>[1]) {
  const old = nativeSession()
  const live = nativeSession({ code_url: `weixin://wxpay/bizpayurl?pr=${old.out_trade_no.slice(-6)}` })
  site.say(old, says)
  site.say(live, 'waiting')
  site.renewTo(live)
  return { old, live }
}

describe('K12: after a renewal', () => {
  async function renewed(by: Given['by']) {
    const { old, live } = twoPayments('expired')
    const page = await open({ session: old, by, renewable: true })
    await page.getByRole('button', { name: words.renew }).click()
    expect(await codeOf(page)).toBe(live.code_url)
    return { page, old, live }
  }

  test.each(kinds)('the page is told of the session, once (%s)', async (by) => {
    const { page, live } = await renewed(by)
    expect(await page.evaluate(() => window.page.renewals)).toEqual([live.out_trade_no])
    await page.context().close()
  })

  test.each([
    ...kinds.map((by) => [by, 'another address'] as const),
    ['mount', 'another key'],
    ['mount', 'no more renewals'],
  ] as const)('%s with %s goes on with the new one', async (by, what) => {
    const { page, live } = await renewed(by)
    const more = {
      'another address': { backendUrl: `${site.url}/` },
      'another key': { publishableKey: 'pk_2' },
      'no more renewals': { renew: undefined },
    }[what]
    await page.evaluate((options) => window.again(options), more)
    expect(await codeOf(page)).toBe(live.code_url)
    site.say(live, 'placed')
    await says(page, words.placed)
    await page.context().close()
  })

  test('the old session, read anew, changes nothing: it is still in the page’s copy of the cart', async () => {
    const { page, old, live } = await renewed('mount')
    await page.evaluate((session) => window.again({ session }), old)
    expect(await codeOf(page)).toBe(live.code_url)
    await page.context().close()
  })

  test('an element that is moved goes on with the new one', async () => {
    const { page, live } = await renewed('element')
    await page.evaluate(() => {
      const element = document.querySelector('wemine-payment') as Element
      element.remove()
      document.body.append(element)
    })
    expect(await codeOf(page)).toBe(live.code_url)
    site.say(live, 'placed')
    await says(page, words.placed)
    await page.context().close()
  })

  test.each(['mount', 'element'] as const)(
    'another session of the page’s is gone over to (%s)',
    async (by) => {
      const { page } = await renewed(by)
      const other = nativeSession({ code_url: 'weixin://wxpay/bizpayurl?pr=other' })
      site.say(other, 'waiting')
      await page.evaluate((session) => window.again({ session, publishableKey: 'pk_2' }), other)
      expect(await codeOf(page)).toBe(other.code_url)
      await page.context().close()
    },
  )
})

test.each(kinds)(
  'K6: after two minutes a new code is offered, and shown when it is asked for (%s)',
  async (by) => {
    const { old, live } = twoPayments('waiting')
    const page = await open({ session: old, by, renewable: true }, {}, (fresh) => fresh.clock.install())
    await says(page, words.scan)
    await page.clock.fastForward('01:55')
    expect(await page.getByRole('button').count()).toBe(0)
    await page.clock.fastForward('00:10')
    await page.getByRole('button', { name: words.new_code }).click()
    await page.waitForFunction(() => window.page.renewals.length)
    expect(await page.evaluate(() => window.page.renewed)).toEqual([
      { trade_type: 'NATIVE', reason: 'new_code' },
    ])
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await codeOf(page)).toBe(live.code_url)
    await page.context().close()
  },
)

test.each(kinds)('K17: a replaced payment says so, and leads to the live code (%s)', async (by) => {
  const { old, live } = twoPayments('replaced')
  const page = await open({ session: old, by, renewable: true })
  await says(page, words.replaced)
  expect(await page.getByRole('img').count()).toBe(0)
  expect(await page.getByRole('button').allTextContents()).toEqual([words.renew])
  await page.getByRole('button', { name: words.renew }).click()
  expect(await codeOf(page)).toBe(live.code_url)
  expect(await page.evaluate(() => window.page.renewed)).toEqual([{ reason: 'over' }])
  await says(page, words.scan)
  await page.context().close()
})

test.each([403, 410, 422])(
  'K13: a store that answers %s is told apart from no connection',
  async (status) => {
    const session = nativeSession()
    site.say(session, 'placed')
    const page = await open({ session, by: 'mount' }, { mayComplainOf: new RegExp(`${status}`) }, (fresh) =>
      fresh.route('**/store/wemine/payments/*', (route) =>
        route.fulfill({ status, json: { message: 'No.' } }),
      ),
    )
    await says(page, words.refused)
    await says(page, words.number.replace('{number}', session.out_trade_no))
    expect(await page.getByRole('img').count()).toBe(0)
    expect(await page.getByRole('button').allTextContents()).toEqual([words.check])
    await page.unrouteAll()
    await page.getByRole('button', { name: words.check }).click()
    await says(page, words.placed)
    await page.context().close()
  },
)

test('K10: an "on" that throws keeps no DOM event from the page', async () => {
  const { old } = twoPayments('expired')
  const page = await open(
    { session: old, by: 'element', throwing: true },
    { mayComplainOf: /the page’s own fault/ },
    (fresh) =>
      fresh.addInitScript(() => {
        const told: string[] = []
        Object.assign(window, { told })
        addEventListener('wemine-expired', ({ type }) => told.push(type))
      }),
  )
  await says(page, words.expired)
  expect(await page.evaluate(() => window.page.events.map(({ type }) => type))).toContain('expired')
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
    'wemine-expired',
  ])
  await page.context().close()
})

describe('K11: on a computer', () => {
  test.each(kinds)(
    'a code that cannot be read is said, told to the developer once, and replaced (%s)',
    async (by) => {
      const { live } = twoPayments('waiting')
      const session = nativeSession({ code_url: 'w'.repeat(400) })
      site.say(session, 'waiting')
      const told: string[] = []
      const page = await open(
        { session, by, renewable: true },
        { mayComplainOf: /code_url/ },
        async (fresh) => fresh.on('console', (message) => told.push(message.text())),
      )
      await says(page, words.no_code)
      expect(await page.getByRole('button').allTextContents()).toEqual([words.renew])
      await page.evaluate((again) => window.again({ session: { ...again } }), session)
      await page.getByRole('button', { name: words.renew }).click()
      expect(await codeOf(page)).toBe(live.code_url)
      // The same answer as before would be the same code.
      expect(await page.evaluate(() => window.page.renewed)).toEqual([
        { trade_type: 'NATIVE', reason: 'new_code' },
      ])
      expect(told.filter((text) => /medusa-payment-wemine/.test(text))).toEqual([
        'medusa-payment-wemine: code_url is no text of 1 to 256 characters.',
      ])
      await page.context().close()
    },
  )

  test.each(kinds)('a currency that the browser does not know is shown by its letters (%s)', async (by) => {
    const session = nativeSession({ fee_type: 'XQX' })
    site.say(session, 'waiting')
    const page = await open({ session, by })
    await says(page, words.scan)
    expect((await page.locator('.wemine-amount').textContent())?.replace(/\s/g, ' ')).toBe('XQX 108.80')
    await page.context().close()
  })
})

test('no page complained', () => {
  expect(browser.complaints).toEqual([])
})
