import type { Page } from 'playwright-core'
import { type Sandbox, startSandbox } from '../../src/sandbox'
import { openBrowser } from '../browser/support/open-browser'
import { startKitPage } from './support/kit-page'
import './support/page-window'

jest.setTimeout(60_000)

let site: Awaited<ReturnType<typeof startKitPage>>
let browser: Awaited<ReturnType<typeof openBrowser>>
let sandbox: Sandbox
beforeAll(async () => {
  ;[site, browser, sandbox] = await Promise.all([startKitPage(), openBrowser(), startSandbox()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await sandbox?.close()
})

/** The gateway's bridge, as the store's route gives it: it knows who the shopper is and sends them back. */
const bridge = (redirect: string) =>
  `${sandbox.url}/wx-bridge/oauth_bridge.php?quick_auth=token&redirect=${encodeURIComponent(redirect)}`
beforeEach(() => site.quickAuthBy(bridge))

const OPEN_ID = /^[\w-]{28}$/
const start = (page: Page, options: { redirectUrl?: string } = {}) =>
  page.evaluate(
    (given) =>
      window.page.kit.startQuickAuth(given).then(
        () => 'gone',
        (error: Error) => error.message,
      ),
    { backendUrl: site.url, ...options },
  )
const finish = (page: Page, url?: string) =>
  page.evaluate((given) => window.page.kit.finishQuickAuth(given), url)

async function opened(path = '/pay') {
  const page = await browser.shopper()
  await page.goto(site.url + path)
  return page
}
/** Away to the bridge and back. */
async function journey(page: Page, options = {}) {
  await Promise.all([page.waitForURL(/wemine_state=/), start(page, options).catch(() => {})])
  await page.waitForFunction(() => 'page' in window)
}

test('a shopper comes back to the page they left, with their open_id, and with a clean address', async () => {
  const page = await opened('/pay?cart=cart_1&step=2#code')
  await journey(page)
  expect(page.url()).toMatch(/wemine_state=\w+&wx_openid=[^#]*$/)
  expect(await finish(page)).toMatch(OPEN_ID)
  expect(page.url()).toBe(`${site.url}/pay?cart=cart_1&step=2#code`)
  // Read once; a reload gives nothing more.
  expect(await finish(page)).toBeUndefined()
})

test.each([
  ['a route in the fragment', '/#/checkout?step=2'],
  ['a space and letters of another alphabet', '/my%20pay?city=%E9%A6%99%E6%B8%AF#%E6%B8%AF'],
])('S14: a page whose address has %s is left without its fragment, and gets it back', async (_, path) => {
  const sent: string[] = []
  site.quickAuthBy((redirect) => {
    sent.push(redirect)
    return bridge(redirect)
  })
  const page = await opened(path)
  await journey(page)
  expect(sent).toEqual([expect.not.stringContaining('#')])
  const told = page.evaluate(
    () =>
      new Promise((resolve) => addEventListener('hashchange', () => resolve(location.hash), { once: true })),
  )
  expect(await finish(page)).toMatch(OPEN_ID)
  expect(page.url()).toBe(site.url + path)
  expect(await told).toBe(new URL(site.url + path).hash)
})

test('a page that still has the state of an earlier journey in its address starts a new one', async () => {
  const page = await opened('/pay?wemine_state=abc&cart=cart_1')
  await Promise.all([page.waitForURL(/wx_openid=/), start(page).catch(() => {})])
  await page.waitForFunction(() => 'page' in window)
  expect(await finish(page)).toMatch(OPEN_ID)
  expect(page.url()).toBe(`${site.url}/pay?cart=cart_1`)
})

test('S14: a fragment is given back to one’s own journey only, and once', async () => {
  const page = await opened('/pay#code')
  await journey(page)
  const own = page.url()
  await page.goto(`${site.url}/pay?wemine_state=${'a'.repeat(20)}&wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`)
  expect(await finish(page)).toBeUndefined()
  expect(page.url()).toBe(`${site.url}/pay`)
  await page.goto(own)
  await finish(page)
  expect(page.url()).toBe(`${site.url}/pay#code`)
  await page.goto(own)
  expect(await finish(page)).toBeUndefined()
  expect(page.url()).toBe(`${site.url}/pay`)
})

test('or to another page', async () => {
  const page = await opened()
  await journey(page, { redirectUrl: `${site.url}/checkout` })
  expect(await finish(page)).toMatch(OPEN_ID)
  expect(page.url()).toBe(`${site.url}/checkout`)
})

test('a bridge that adds its "?" to an address that has one already is understood', async () => {
  site.quickAuthBy((redirect) => `${redirect}?wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`)
  const page = await opened('/pay?cart=cart_1')
  await journey(page)
  expect(await finish(page)).toBe('o3OAhO5yVZ7xAakJ3c5e13OAhO-M')
  expect(page.url()).toBe(`${site.url}/pay?cart=cart_1`)
})

test.each(['wx_openid', 'user_open_id', 'open_id', 'openid'])(
  'the open_id may be called %s',
  async (name) => {
    site.quickAuthBy((redirect) => `${redirect}&${name}=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`)
    const page = await opened()
    await journey(page)
    expect(await finish(page)).toBe('o3OAhO5yVZ7xAakJ3c5e13OAhO-M')
    expect(page.url()).toBe(`${site.url}/pay`)
  },
)

test.each([
  ['without a journey', '/pay?wemine_state=abc&wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M'],
  ['without a state', '/pay?wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M'],
  ['without anything', '/pay'],
])('a link that somebody made up gives nothing: %s', async (_, path) => {
  expect(await finish(await opened(path))).toBeUndefined()
})

test('a link that somebody made up gives nothing in the middle of one’s own journey, which goes on', async () => {
  const page = await opened()
  await journey(page)
  const own = page.url()
  await page.goto(`${site.url}/pay?wemine_state=abc&wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`)
  expect(await finish(page)).toBeUndefined()
  await page.goto(own)
  expect(await finish(page)).toMatch(OPEN_ID)
})

test.each([
  ['nothing', ''],
  ['something that is none', '&wx_openid=%3Cscript%3E'],
])('who comes back with %s is not sent away again', async (_, added) => {
  site.quickAuthBy((redirect) => redirect + added)
  const page = await opened()
  await journey(page)
  expect(await finish(page)).toBeUndefined()
  expect(await start(page)).toBe('WeChat sent no open_id')
  // A second press of the shopper's is a new try.
  site.quickAuthBy(bridge)
  await journey(page)
  expect(await finish(page)).toMatch(OPEN_ID)
})

test.each(['refused', '1', 'null', 'undefined', ''])(
  'S9: after a failed journey, a link with the state %j and an open_id in it gives nothing',
  async (state) => {
    site.quickAuthBy((redirect) => redirect)
    const page = await opened()
    await journey(page)
    expect(await finish(page)).toBeUndefined()
    await page.goto(`${site.url}/pay?wemine_state=${state}&wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`)
    expect(await finish(page)).toBeUndefined()
  },
)

test('S9: what the storage of an older version, or of other code, has in place of a state is none', async () => {
  const page = await opened()
  for (const planted of ['refused', 'abc', 'A'.repeat(20), '']) {
    await page.evaluate((value) => sessionStorage.setItem('wemine_state', value), planted)
    const url = `${site.url}/pay?wemine_state=${planted}&wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`
    expect(await finish(page, url)).toBeUndefined()
  }
})

test.each(['javascript:window.evil=1', 'data:text/html,x', '//evil.example/', ''])(
  'S9: a store’s answer that is no http(s) address (%j) is not gone to',
  async (url) => {
    site.quickAuthBy(() => url)
    const page = await opened()
    expect(await start(page)).toBe('The store gave no address')
    expect(page.url()).toBe(`${site.url}/pay`)
    expect(await page.evaluate(() => 'evil' in window)).toBe(false)
  },
)

test('S9: only an http(s) address is come back to, or read', async () => {
  const page = await opened()
  for (const redirectUrl of ['javascript:alert(1)', '/pay', 'file:///pay'])
    expect(await start(page, { redirectUrl })).toMatch(/absolute http\(s\) address/)
  await journey(page)
  const own = new URL(page.url())
  expect(await finish(page, `file:///pay${own.search}`)).toBeUndefined()
  expect(await finish(page, own.href)).toMatch(OPEN_ID)
})

test('each journey has a state of its own', async () => {
  const states = new Set<string>()
  const page = await opened()
  for (let times = 0; times < 3; times++) {
    await journey(page)
    states.add(new URL(page.url()).searchParams.get('wemine_state') ?? '')
    await finish(page)
  }
  expect(states.size).toBe(3)
  for (const state of states) expect(state.length).toBeGreaterThan(16)
})

test('an address beside the page’s own is read without touching the address bar', async () => {
  const page = await opened()
  await journey(page)
  const url = page.url()
  await page.evaluate(() => history.replaceState(null, '', '/elsewhere'))
  expect(await finish(page, url)).toMatch(OPEN_ID)
  expect(page.url()).toBe(`${site.url}/elsewhere`)
})

describe('openId', () => {
  const WECHAT =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.49'
  const openId = (page: Page) =>
    page.evaluate(
      async (backendUrl) => (await window.page.kit.openId({ backendUrl })) ?? 'a QR code',
      site.url,
    )
  async function inWechat(prepare: (page: Page) => Promise<unknown> = async () => {}) {
    const page = await browser.shopper({ userAgent: WECHAT })
    await prepare(page)
    await page.goto(`${site.url}/pay?cart=cart_1`)
    return page
  }
  /** Away and back, where the page is left. */
  async function away(page: Page) {
    await Promise.all([page.waitForURL(/wemine_state=/), openId(page).catch(() => {})])
    await page.waitForFunction(() => 'page' in window)
  }

  test('leaves the page once, and knows who pays from then on', async () => {
    const page = await inWechat()
    await away(page)
    const known = await openId(page)
    expect(known).toMatch(OPEN_ID)
    expect(page.url()).toBe(`${site.url}/pay?cart=cart_1`)
    await page.reload()
    await page.waitForFunction(() => 'page' in window)
    expect(await openId(page)).toBe(known)
  })

  test('K22: an open_id that the store refuses is forgotten, and asked for once more', async () => {
    const page = await inWechat()
    await page.evaluate(() => sessionStorage.setItem('wemine_open_id', 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'))
    expect(await openId(page)).toBe('o3OAhO5yVZ7xAakJ3c5e13OAhO-M')
    const forget = () => page.evaluate(() => window.page.kit.forgetOpenId())
    expect(await forget()).toBe(true)
    expect(await forget()).toBe(false)
    await away(page)
    expect(await openId(page)).toMatch(OPEN_ID)
  })

  test('K21: a browser whose storage does not survive the way is sent away once, and then shown a code', async () => {
    let journeys = 0
    site.quickAuthBy((redirect) => {
      journeys += 1
      return bridge(redirect)
    })
    const page = await inWechat((fresh) => fresh.addInitScript(() => sessionStorage.clear()))
    await away(page)
    expect(await openId(page)).toBe('a QR code')
    expect(await openId(page)).toBe('a QR code')
    expect(journeys).toBe(1)
    expect(page.url()).toBe(`${site.url}/pay?cart=cart_1`)
  })

  test('K21: a browser that forbids storage is not sent away at all', async () => {
    let journeys = 0
    site.quickAuthBy((redirect) => {
      journeys += 1
      return bridge(redirect)
    })
    const page = await inWechat((fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(window, 'sessionStorage', {
          get() {
            throw new DOMException('forbidden', 'SecurityError')
          },
        })
      }),
    )
    expect(await openId(page)).toBe('a QR code')
    expect(journeys).toBe(0)
  })

  test('K23: once the page is being left, nothing goes on in it', async () => {
    const page = await inWechat()
    const went = await page
      .evaluate(async (backendUrl) => {
        const journey = window.page.kit.startQuickAuth({ backendUrl })
        const first = new Promise((resolve) => addEventListener('pagehide', () => resolve('left')))
        return Promise.race([journey.then(() => 'resolved'), first]).catch(() => 'left')
      }, site.url)
      .catch(() => 'left')
    expect(went).toBe('left')
  })

  test('outside of WeChat there is nothing to know', async () => {
    const page = await opened()
    expect(await openId(page)).toBe('a QR code')
  })
})
