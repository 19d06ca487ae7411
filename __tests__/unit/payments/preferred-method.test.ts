import type { MerchantAccount } from '#payments/account/merchant-account'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { isPreferred, preferredMethod } from '#payments/session/preferred-method'

const A = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-A'
const B = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-B'
const account = { options: { tradeType: 'auto' } } as MerchantAccount
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
])('a shopper who %s', (_, asked, current, earlier, preferred) => {
  const method = preferredMethod(account, asked, current, earlier)
  const { trade_type, open_id } = preferred
  expect(method).toMatchObject({ ok: true, value: { trade_type, open_id } })
  if (!method.ok) return
  expect(isPreferred(preferred, method.value)).toBe(true)
  expect(isPreferred(current, method.value)).toBe(current === preferred)
})

test('JSAPI without any open_id is a problem', () => {
  expect(preferredMethod(account, { trade_type: 'JSAPI' }, qr, [qr])).toMatchObject({
    ok: false,
    problem: { code: 'open_id_missing' },
  })
})
