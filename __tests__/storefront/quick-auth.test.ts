import { OPEN_ID, useQuickAuth } from './support/quick-auth'

jest.setTimeout(60_000)

const scene = useQuickAuth()
const { bridge, start, finish, opened, journey } = scene

test('a shopper comes back to the page they left, with their open_id, and with a clean address', async () => {
  const page = await opened('/pay?cart=cart_1&step=2#code')
  await journey(page)
  expect(page.url()).toMatch(/wemine_state=\w+&wx_openid=[^#]*$/)
  expect(await finish(page)).toMatch(OPEN_ID)
  expect(page.url()).toBe(`${scene.site.url}/pay?cart=cart_1&step=2#code`)
  // Read once; a reload gives nothing more.
  expect(await finish(page)).toBeUndefined()
})

test.each([
  ['a route in the fragment', '/#/checkout?step=2'],
  ['a space and letters of another alphabet', '/my%20pay?city=%E9%A6%99%E6%B8%AF#%E6%B8%AF'],
])('S14: a page whose address has %s is left without its fragment, and gets it back', async (_, path) => {
  const sent: string[] = []
  scene.site.quickAuthBy((redirect) => {
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
  expect(page.url()).toBe(scene.site.url + path)
  expect(await told).toBe(new URL(scene.site.url + path).hash)
})

test('a page that still has the state of an earlier journey in its address starts a new one', async () => {
  const page = await opened('/pay?wemine_state=abc&cart=cart_1')
  await Promise.all([page.waitForURL(/wx_openid=/), start(page).catch(() => {})])
  await page.waitForFunction(() => 'page' in window)
  expect(await finish(page)).toMatch(OPEN_ID)
  expect(page.url()).toBe(`${scene.site.url}/pay?cart=cart_1`)
})

test('S14: a fragment is given back to one’s own journey only, and once', async () => {
  const page = await opened('/pay#code')
  await journey(page)
  const own = page.url()
  await page.goto(
    `${scene.site.url}/pay?wemine_state=${'a'.repeat(20)}&wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`,
  )
  expect(await finish(page)).toBeUndefined()
  expect(page.url()).toBe(`${scene.site.url}/pay`)
  await page.goto(own)
  await finish(page)
  expect(page.url()).toBe(`${scene.site.url}/pay#code`)
  await page.goto(own)
  expect(await finish(page)).toBeUndefined()
  expect(page.url()).toBe(`${scene.site.url}/pay`)
})

test('or to another page', async () => {
  const page = await opened()
  await journey(page, { redirectUrl: `${scene.site.url}/checkout` })
  expect(await finish(page)).toMatch(OPEN_ID)
  expect(page.url()).toBe(`${scene.site.url}/checkout`)
})

test('a bridge that adds its "?" to an address that has one already is understood', async () => {
  scene.site.quickAuthBy((redirect) => `${redirect}?wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`)
  const page = await opened('/pay?cart=cart_1')
  await journey(page)
  expect(await finish(page)).toBe('o3OAhO5yVZ7xAakJ3c5e13OAhO-M')
  expect(page.url()).toBe(`${scene.site.url}/pay?cart=cart_1`)
})

test.each(['wx_openid', 'user_open_id', 'open_id', 'openid'])(
  'the open_id may be called %s',
  async (name) => {
    scene.site.quickAuthBy((redirect) => `${redirect}&${name}=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`)
    const page = await opened()
    await journey(page)
    expect(await finish(page)).toBe('o3OAhO5yVZ7xAakJ3c5e13OAhO-M')
    expect(page.url()).toBe(`${scene.site.url}/pay`)
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
  await page.goto(`${scene.site.url}/pay?wemine_state=abc&wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`)
  expect(await finish(page)).toBeUndefined()
  await page.goto(own)
  expect(await finish(page)).toMatch(OPEN_ID)
})

test.each([
  ['nothing', ''],
  ['something that is none', '&wx_openid=%3Cscript%3E'],
])('who comes back with %s is not sent away again', async (_, added) => {
  scene.site.quickAuthBy((redirect) => redirect + added)
  const page = await opened()
  await journey(page)
  expect(await finish(page)).toBeUndefined()
  expect(await start(page)).toBe('WeChat sent no open_id')
  // A second press of the shopper's is a new try.
  scene.site.quickAuthBy(bridge)
  await journey(page)
  expect(await finish(page)).toMatch(OPEN_ID)
})

test.each(['refused', '1', 'null', 'undefined', ''])(
  'S9: after a failed journey, a link with the state %j and an open_id in it gives nothing',
  async (state) => {
    scene.site.quickAuthBy((redirect) => redirect)
    const page = await opened()
    await journey(page)
    expect(await finish(page)).toBeUndefined()
    await page.goto(`${scene.site.url}/pay?wemine_state=${state}&wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`)
    expect(await finish(page)).toBeUndefined()
  },
)

test('S9: what the storage of an older version, or of other code, has in place of a state is none', async () => {
  const page = await opened()
  for (const planted of ['refused', 'abc', 'A'.repeat(20), '']) {
    await page.evaluate((value) => sessionStorage.setItem('wemine_state', value), planted)
    const url = `${scene.site.url}/pay?wemine_state=${planted}&wx_openid=o3OAhO5yVZ7xAakJ3c5e13OAhO-M`
    expect(await finish(page, url)).toBeUndefined()
  }
})

test.each(['javascript:window.evil=1', 'data:text/html,x', '//evil.example/', ''])(
  'S9: a store’s answer that is no http(s) address (%j) is not gone to',
  async (url) => {
    scene.site.quickAuthBy(() => url)
    const page = await opened()
    expect(await start(page)).toBe('The store gave no address')
    expect(page.url()).toBe(`${scene.site.url}/pay`)
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
  expect(page.url()).toBe(`${scene.site.url}/elsewhere`)
})
