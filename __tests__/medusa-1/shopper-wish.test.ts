import { isAsWished, shopperWish } from '../../src/medusa-1/core/shopper-wish'
import type { Instance } from '../../src/payments/account/merchant-account'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'

const A = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-A'
const B = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-B'
const instance = (tradeType: string) => ({ options: { tradeType } }) as unknown as Instance
const order = (trade_type: string, open_id: string | null = null) => ({ trade_type, open_id }) as GatewayOrder
const qr = order('NATIVE')
const inside = order('JSAPI', A)

test.each([
  ['says nothing: as before', {}, qr, [qr], qr],
  ['says nothing: as before, inside WeChat', {}, inside, [inside], inside],
  ['gives a first open_id', { open_id: A }, qr, [qr], inside],
  ['gives another open_id', { open_id: B }, inside, [inside], order('JSAPI', B)],
  ['gives the open_id that a QR code was chosen over', { open_id: A }, qr, [qr, inside], qr],
  ['asks for a QR code', { trade_type: 'NATIVE', open_id: A }, inside, [inside], qr],
  ['asks for JSAPI again, its open_id known', { trade_type: 'JSAPI' }, qr, [qr, inside], inside],
])('a shopper who %s', (_, asked, current, earlier, wished) => {
  const wish = shopperWish(instance('auto'), asked, current, earlier)
  expect(wish).toMatchObject({ trade_type: wished.trade_type, open_id: wished.open_id })
  expect(isAsWished(wished, wish)).toBe(true)
  expect(isAsWished(current, wish)).toBe(current === wished)
})

test('JSAPI without any open_id is a problem, and no order is as wished by it', () => {
  const wish = shopperWish(instance('auto'), { trade_type: 'JSAPI' }, qr, [qr])
  expect(wish).toMatchObject({ code: 'open_id_missing' })
  expect(isAsWished(qr, wish)).toBe(false)
})
