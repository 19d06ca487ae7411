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
