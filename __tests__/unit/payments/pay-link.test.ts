import { isTokenOf, numberInToken, payUrl } from '#payments/session/pay-link'
import { gatewayOrder } from './support/gateway-order'

const options = {
  payPage: true,
  notifyUrl: 'https://api.example.com/hooks/wemine',
  secret: { apiSecret: 'a-secret' },
}
const order = gatewayOrder()
const tokenOf = (url: string | null) => url?.split('/').pop() ?? ''
const token = tokenOf(payUrl(order, options))

test('a token names its number, and is that of one gateway order only', () => {
  expect(numberInToken(token)).toBe(order.out_trade_no)
  expect(isTokenOf(token, order, options)).toBe(true)
  const other = gatewayOrder({ out_trade_no: '223456789012345678' as typeof order.out_trade_no })
  expect(isTokenOf(token, other, options)).toBe(false)
  expect(isTokenOf(token.replace(/^1/, '2'), other, options)).toBe(false)
  expect(isTokenOf(token, { ...order, provider_id: 'pp_wemine_other' }, options)).toBe(false)
})

test('it cannot be made without the secret of the account', () => {
  const others = [{ apiSecret: 'another-secret' }, { apiToken: 'a-secreT' }]
  for (const secret of others) expect(isTokenOf(token, order, { secret })).toBe(false)
  // The older name of the same secret is the same secret.
  expect(isTokenOf(token, order, { secret: { apiToken: 'a-secret' } })).toBe(true)
})

test('nothing but the whole token is one', () => {
  const none = [
    '',
    order.out_trade_no,
    `${order.out_trade_no}-`,
    token.slice(0, -1),
    `${token}a`,
    ` ${token}`,
    `${token}\n`,
    token.replace('-', '_'),
    `0${token}`,
    token.toUpperCase(),
  ]
  for (const one of none)
    expect([one, numberInToken(one) !== undefined && isTokenOf(one, order, options)]).toEqual([one, false])
})

test.each([
  ['https://api.example.com/hooks/wemine', 'https://api.example.com/wemine/pay/'],
  ['https://shop.example.com/medusa/hooks/wemine', 'https://shop.example.com/medusa/wemine/pay/'],
  ['http://127.0.0.1:9000/hooks/wemine', 'http://127.0.0.1:9000/wemine/pay/'],
])('the page of a backend that is notified at %s is below %s', (notifyUrl, below) => {
  expect(payUrl(order, { ...options, notifyUrl })).toBe(`${below}${token}`)
})

test('there is no link where the page is off', () => {
  expect(payUrl(order, { ...options, payPage: false })).toBeNull()
})
