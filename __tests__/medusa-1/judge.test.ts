import { judge } from '../../src/medusa-1/core/judge'
import type { Seen } from '../../src/medusa-1/core/look'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'

const order = { out_trade_no: '123456', cart_amount: 10880, cart_currency: 'HKD' } as GatewayOrder
const nothing: Seen = {
  session_id: null,
  session_amount: null,
  session_selected: null,
  payment_id: null,
  payment_amount: null,
  captured_at: null,
  canceled_at: null,
  order_id: null,
  swap_id: null,
  cart_id: 'cart_1',
  completed_at: null,
  cart_order_id: null,
  collection_id: null,
}
const now = new Date()
const session = { session_id: 'ps_1', session_amount: 10880 }
const payment = { payment_id: 'pay_1', payment_amount: 10880 }
const placed = { order_id: 'order_1', cart_order_id: 'order_1', completed_at: now }

const rows: [string, Partial<Seen>, object][] = [
  ['a session that waits', session, { kind: 'payable' }],
  ['no session', {}, { kind: 'gone' }],
  ['no cart', { cart_id: null }, { kind: 'gone' }],
  ['a session of another amount', { ...session, session_amount: 10881 }, { kind: 'gone' }],
  ['a session of a cart completed without it', { ...session, completed_at: now }, { kind: 'gone' }],
  ['a session of a cart with another order', { ...session, cart_order_id: 'order_2' }, { kind: 'gone' }],
  ['a payment without an order: stuck', { ...session, ...payment }, { kind: 'payable' }],
  ['a payment with its order, not captured', { ...payment, ...placed }, { kind: 'payable' }],
  ['a captured one', { ...payment, ...placed, captured_at: now }, { kind: 'placed', order_id: 'order_1' }],
  ['a captured one without an order', { ...payment, captured_at: now }, { kind: 'stranded' }],
  ['an order of another amount', { ...payment, ...placed, payment_amount: 1 }, { kind: 'stranded' }],
  ['a payment of another amount, no order', { ...payment, payment_amount: 1 }, { kind: 'gone' }],
  [
    'a canceled payment whose order is canceled',
    { ...payment, ...placed, canceled_at: now },
    { kind: 'gone' },
  ],
  [
    'a canceled payment, the session still there',
    { ...session, ...payment, canceled_at: now },
    { kind: 'payable' },
  ],
  ['a swap', { ...payment, swap_id: 'swap_1', captured_at: now }, { kind: 'placed', order_id: 'swap_1' }],
  [
    'a payment collection',
    { ...payment, cart_id: null, collection_id: 'paycol_1', captured_at: now },
    { kind: 'placed', order_id: 'paycol_1' },
  ],
]

test.each(rows)('%s', (_, seen, standing) => {
  expect(judge(order, { ...nothing, ...seen })).toMatchObject(standing)
})
