import { type Sandbox, startSandbox } from '../../../src/sandbox'
import { jsapi, merchant, native } from './merchant'
import { receiver } from './receiver'

let sandbox: Sandbox
let code_url: string
beforeEach(async () => {
  sandbox = await startSandbox({ merchantName: 'Harbour Tea & Co' })
  const { json } = await merchant(sandbox).create({ ...native, body: '<b>"Oolong"</b>', total_fee: '123456' })
  code_url = (json.data as { code_url: string }).code_url
})
afterEach(() => sandbox.close())

const look = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${sandbox.url}${path}`, init)
  const text = await response.text()
  return { response, text, state: /id="result" data-state="([\w-]+)"/.exec(text)?.[1] }
}
const tap = (step: string, number = '9900000000') => look(`/phone/${number}/${step}`, { method: 'POST' })
const scanned = () => look(`/phone?code_url=${encodeURIComponent(code_url)}`)

it('shows who is paid, for what, and how much', async () => {
  const { response, text } = await scanned()
  expect(response.status).toBe(200)
  expect(text).toContain('Harbour Tea &amp; Co')
  expect(text).toContain('HK$1,234.56')
  expect(text).toContain('id="pay"')
  expect(text).toContain('id="cancel"')
})

it('escapes what a shopper named a product', async () => {
  for (const path of [`/phone?code_url=${encodeURIComponent(code_url)}`, '/']) {
    const { text } = await look(path)
    expect(text).toContain('&lt;b&gt;&quot;Oolong&quot;&lt;/b&gt;')
    expect(text).not.toContain('<b>')
  }
})

it('runs no script and lets none in', async () => {
  const { response, text } = await scanned()
  expect(text).not.toContain('<script')
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
})

it('pays by a form, ends on a page of its own, and a reload pays nothing again', async () => {
  const { response, state, text } = await tap('pay')
  expect(response.url).toBe(`${sandbox.url}/phone/9900000000/paid`)
  expect(response.redirected).toBe(true)
  expect(state).toBe('paid')
  expect(text).toContain('HK$1,234.56')
  expect(sandbox.money()['9900000000']!.paid).toBe(123456)
  expect((await look('/phone/9900000000/paid')).state).toBe('paid')
  expect((await tap('pay')).state).toBe('already-paid')
  expect(sandbox.money()['9900000000']!.paid).toBe(123456)
})

it('notifies the merchant without making the shopper wait', async () => {
  const shop = await receiver(() => ({ silent: true }))
  await merchant(sandbox).create({ ...native, out_trade_no: '2', notify_url: shop.url })
  const before = Date.now()
  expect((await tap('pay', '2')).state).toBe('paid')
  expect(Date.now() - before).toBeLessThan(1000)
  while (shop.received.length === 0) await new Promise((done) => setTimeout(done, 5))
  await shop.close()
})

it('cancels, and can still be paid', async () => {
  const { response, state, text } = await tap('cancel')
  expect(response.url).toBe(`${sandbox.url}/phone/9900000000/cancelled`)
  expect(state).toBe('cancelled')
  expect(text).toContain('href="/phone/9900000000"')
  expect(sandbox.order('9900000000')).toMatchObject({ cancelled: 1, trade_state: 'NOTPAY' })
  expect((await tap('pay')).state).toBe('paid')
})

it('takes a JSAPI order by its prepay_id', async () => {
  const { json } = await merchant(sandbox).create({ ...jsapi, out_trade_no: '3' })
  const { prepay_id } = json.data as { prepay_id: string }
  expect((await look(`/phone?prepay_id=${prepay_id}`)).text).toContain('action="/phone/3/pay"')
})

describe('what cannot be paid', () => {
  it.each<[string, () => unknown, string]>([
    ['an expired code', () => sandbox.expire('9900000000'), 'expired'],
    ['a paid order', () => sandbox.pay('9900000000'), 'already-paid'],
    ['a closed order', () => sandbox.closeOrder('9900000000'), 'closed'],
  ])('says so: %s', async (_, happen, told) => {
    await happen()
    const { money } = sandbox
    const before = money()
    for (const { state, text } of [await scanned(), await tap('pay'), await tap('cancel')]) {
      expect(state).toBe(told)
      expect(text).not.toContain('id="pay"')
    }
    expect(money()).toEqual(before)
  })

  it('is a code that nobody gave out', async () => {
    const { response, state } = await look('/phone?code_url=weixin%3A%2F%2Fwxpay%2Fbizpayurl%3Fpr%3Dother')
    expect(response.status).toBe(404)
    expect(state).toBe('not-found')
    expect((await tap('pay', '404')).state).toBe('not-found')
  })

  it('is the old code of a renewed order, while the new one is fine', async () => {
    await sandbox.advance(2 * 3_600_000)
    await merchant(sandbox).create({ ...native, body: '<b>"Oolong"</b>', total_fee: '123456' })
    expect((await scanned()).state).toBe('expired')
    expect((await look('/phone/9900000000')).text).toContain('id="pay"')
  })

  it('cannot be claimed by an address: /paid of an unpaid order is the payment page', async () => {
    const { state, text } = await look('/phone/9900000000/paid')
    expect(state).toBeUndefined()
    expect(text).toContain('id="pay"')
  })
})

describe('what can go wrong, at the press of a button', () => {
  const number = '2'
  const money = () => sandbox.money()[number]!
  const offered = async () =>
    [...(await look(`/phone/${number}`)).text.matchAll(/<button id="([\w-]+)"/g)].map(([, id]) => id)
  let shop: Awaited<ReturnType<typeof receiver>>
  beforeEach(async () => {
    shop = await receiver()
    await merchant(sandbox).create({ ...native, out_trade_no: number, notify_url: shop.url })
  })
  afterEach(() => shop.close())
  const told = async (count: number) => {
    while (shop.received.length < count) await new Promise((done) => setTimeout(done, 5))
  }

  it('loses the notification, and sends it when asked to', async () => {
    expect((await tap('lost-notification', number)).state).toBe('paid')
    expect(money().paid).toBe(150)
    expect(shop.received).toHaveLength(0)
    expect(await offered()).toEqual(['notify-again'])
    await tap('notify-again', number)
    await told(1)
    expect((await look(`/phone/${number}`)).text).toContain('1 sent')
  })

  it('notifies twice of one payment', async () => {
    expect((await tap('two-notifications', number)).state).toBe('paid')
    await told(2)
    expect(money().paid).toBe(150)
    expect(shop.received[0]!.body).toBe(shop.received[1]!.body)
  })

  it('pays the code before it too', async () => {
    expect((await tap('second-payment', number)).state).toBe('paid')
    await told(1)
    expect(money().paid).toBe(150)
    expect(sandbox.money()['9900000000']!.paid).toBe(123456)
  })

  it('offers no second payment where there is no other code', async () => {
    await sandbox.pay('9900000000')
    expect(await offered()).toContain('wrong-amount')
    expect(await offered()).not.toContain('second-payment')
  })

  it('pays later than the shop waits', async () => {
    expect((await tap('late-payment', number)).state).toBe('later')
    expect(money().paid).toBe(0)
    await sandbox.advance(20_000)
    expect(money().paid).toBe(150)
    expect((await look(`/phone/${number}/later`)).state).toBe('paid')
  })

  it('pays another amount', async () => {
    const { state, text } = await tap('wrong-amount', number)
    expect(state).toBe('paid')
    expect(text).toContain('HK$1.51')
    expect(money()).toEqual({ total_fee: 150, paid: 151, refunded: 0 })
  })

  it.each([
    ['expired-code', 'expired'],
    ['closed-order', 'closed'],
  ])('ends what could be paid: %s', async (button, state) => {
    expect((await tap(button, number)).state).toBe(state)
    expect((await tap('pay', number)).state).toBe(state)
    expect(await offered()).toEqual([])
    expect(money().paid).toBe(0)
  })

  it('goes wrong no further once it is paid', async () => {
    await sandbox.pay(number)
    for (const button of ['wrong-amount', 'late-payment', 'closed-order', 'second-payment'])
      expect((await tap(button, number)).state).toBe('already-paid')
    expect(money().paid).toBe(150)
    expect(sandbox.order(number)!.trade_state).toBe('SUCCESS')
  })

  it('is at nobody else’s hand', async () => {
    const init = { method: 'POST', headers: { Origin: 'https://evil.example' } }
    expect((await look(`/phone/${number}/wrong-amount`, init)).response.status).toBe(403)
    expect((await look(`/phone/${number}/toString`, { method: 'POST' })).response.status).toBe(404)
    expect(money().paid).toBe(0)
  })
})

describe('the list of orders', () => {
  it('links each order to its phone and says how it stands', async () => {
    await merchant(sandbox).create({ ...native, out_trade_no: '2' })
    await sandbox.pay('2')
    await merchant(sandbox).refund({ out_trade_no: '2', total_fee: '150', refund_fee: '50' })
    const { text } = await look('/')
    expect(text).toContain('href="/phone/9900000000"')
    expect(text).toContain('Waiting')
    expect(text).toContain('Partly refunded')
    expect(text).toContain('HK$0.50 refunded')
  })

  it('shows no secret', async () => {
    for (const path of ['/', '/phone/9900000000']) {
      const { text } = await look(path)
      for (const secret of [sandbox.apiKey, sandbox.apiSecret, sandbox.merchantKey])
        expect(text).not.toContain(secret)
    }
  })
})
