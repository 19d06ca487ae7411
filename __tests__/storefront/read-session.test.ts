import { readSession } from '../../src/storefront'
import medusa1 from './fixtures/medusa-1.json'
import medusa2 from './fixtures/medusa-2.json'
import { jsapi, jsapiSession, nativeSession } from './support/native-session'

describe.each([
  ['Medusa 1', medusa1.NATIVE, medusa1.NATIVE.cart.payment_session.data],
  ['Medusa 1', medusa1.JSAPI, medusa1.JSAPI.cart.payment_session.data],
  ['Medusa 2', medusa2.NATIVE, medusa2.NATIVE.cart.payment_collection.payment_sessions[0]?.data],
  ['Medusa 2', medusa2.JSAPI, medusa2.JSAPI.cart.payment_collection.payment_sessions[0]?.data],
])('%s', (_, { answer, cart }, data) => {
  const { out_trade_no, trade_type, total_fee, fee_type, expires_at } = data ?? {}
  const shown = { out_trade_no, trade_type, total_fee, fee_type, expires_at }

  test.each([
    ['the answer', answer],
    ['the cart', cart],
    ['the cart in an answer', { cart }],
    [
      'the sessions',
      'payment_sessions' in cart ? cart.payment_sessions : cart.payment_collection.payment_sessions,
    ],
    [
      'the session',
      'payment_session' in cart ? cart.payment_session : cart.payment_collection.payment_sessions[0],
    ],
    ['its data', data],
  ])('is read from %s', (_, source) => {
    expect(readSession(source)).toMatchObject(shown)
  })

  test('gives what paying needs, and not what it does not', () => {
    const { code_url, jsapi, ...rest } = readSession(cart) ?? {}
    expect(rest).toEqual(shown)
    expect(trade_type === 'NATIVE' ? code_url : jsapi?.paySign).toMatch(/./)
  })
})

test('of several sessions, the chosen one is read; else the last that can still be paid', () => {
  const of = (number: string, more = {}) => ({ data: nativeSession({ out_trade_no: number }), ...more })
  const read = (...payment_sessions: unknown[]) => readSession({ payment_sessions })?.out_trade_no
  expect(read(of('1'), of('2', { is_selected: true }), of('3'))).toBe('2')
  expect(read(of('1', { status: 'pending' }), of('2', { status: 'canceled' }))).toBe('1')
  expect(read(of('1', { status: 'error' }), of('2', { status: 'pending' }))).toBe('2')
  expect(read(of('1', { status: 'canceled' }), of('2', { status: 'canceled' }))).toBe('2')
  expect(read({ provider_id: 'manual', data: {} }, of('1'))).toBe('1')
})

test('where another provider was chosen, nothing is read', () => {
  const cart = {
    payment_session: { provider_id: 'manual', data: {} },
    payment_sessions: [{ data: nativeSession() }],
  }
  expect(readSession(cart)).toBeUndefined()
})

test.each([
  undefined,
  null,
  'cart',
  7,
  [],
  {},
  { cart: null },
  { payment_collection: { payment_sessions: [] } },
  { data: { client_secret: 'pi_1' } },
  nativeSession({ out_trade_no: 1 }),
  nativeSession({ trade_type: 'MWEB' }),
  nativeSession({ expires_at: undefined }),
])('nothing is read from %j', (source) => {
  expect(readSession(source)).toBeUndefined()
})

test('what goes to WeChat is text, and only the six parameters', () => {
  const numbers = { ...jsapi, timeStamp: 1527135717, extra: 'no' }
  expect(readSession(jsapiSession({ jsapi: numbers }))?.jsapi).toEqual(jsapi)
  expect(readSession(jsapiSession({ jsapi: { ...jsapi, paySign: '' } }))?.jsapi).toBeUndefined()
  expect(readSession(jsapiSession({ jsapi: 'no' }))?.jsapi).toBeUndefined()
})

describe('K11: a session that is not as the store gives it', () => {
  test.each([
    ['no amount', { total_fee: undefined }],
    ['an amount that is none', { total_fee: 'HK$1' }],
    ['a fraction of a cent', { total_fee: 1.5 }],
    ['no currency', { fee_type: undefined }],
    ['a currency that is none', { fee_type: 'Hong Kong dollars' }],
    ['a date that is none', { expires_at: 'tomorrow' }],
    ['a number that is none', { out_trade_no: '../carts' }],
  ])('%s: it is not read', (_, more) => {
    expect(readSession(nativeSession(more))).toBeUndefined()
  })

  test('a code that no phone reads is left out, an address that is not safe too', () => {
    expect(readSession(nativeSession({ code_url: 'w'.repeat(400) }))).not.toHaveProperty('code_url')
    expect(readSession(nativeSession({ pay_url: 'javascript:alert(1)' }))).not.toHaveProperty('pay_url')
    expect(readSession(nativeSession({ pay_url: 'http://shop.example/w' }))).not.toHaveProperty('pay_url')
    expect(readSession(nativeSession({ pay_url: 'https://shop.example/w' }))).toHaveProperty('pay_url')
  })

  test('a currency that the browser does not know is shown by its letters', () => {
    expect(readSession(nativeSession({ fee_type: 'XQX' }))?.fee_type).toBe('XQX')
  })
})
