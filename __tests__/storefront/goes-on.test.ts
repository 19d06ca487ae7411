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
const codeOf = async (page: Page) => {
  await page.getByRole('img').waitFor()
  return readQr(await page.screenshot())
}

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

test('no page complained', () => {
  expect(browser.complaints).toEqual([])
})
