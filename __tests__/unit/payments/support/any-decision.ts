import fc from 'fast-check'
import { type Action, decide } from '#payments/decide'
import type { GatewayOrder, WaitReason } from '#payments/ledger/gateway-order'
import { ALL_STATES } from '#payments/ledger/states'
import type { CartMinor, GatewayFee } from '#payments/money/money'
import { PATIENCE } from '#payments/patience'
import type {
  Money,
  PlatformOrder,
  PlatformPayment,
  PlatformSession,
  PlatformSnapshot,
} from '#payments/platform'
import type { OutTradeNo } from '#payments/session/out-trade-no'
import { gatewayOrder, later } from './gateway-order'

export const now = later(30 * 60_000)
const NUMBERS = ['111111111111111111', '222222222222222222', '333333333333333333'] as OutTradeNo[]
const ACCOUNTS = ['pp_wemine_hk', 'pp_wemine_cn']
const ORDERS = ['order_1', 'order_2']

const oneOf = fc.constantFrom
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value)
/** From long ago to this moment, around every patience that there is. */
const ago = fc
  .oneof(
    fc.integer({ min: 0, max: 200_000 }),
    oneOf(...Object.values(PATIENCE).filter(Number.isFinite), 3_600_000),
  )
  .map((ms) => new Date(now.getTime() - ms))

const money: fc.Arbitrary<Money> = fc.record({
  amount: oneOf(10880, 1990).map((amount) => amount as CartMinor),
  currency: oneOf('HKD', 'HKD', 'HKD', 'CNY'),
})

const row = (out_trade_no: OutTradeNo): fc.Arbitrary<GatewayOrder> =>
  fc
    .record({
      state: oneOf('paid', 'authorized', 'paid', 'authorized', 'captured', 'captured', ...ALL_STATES),
      price: money,
      provider_id: oneOf(...ACCOUNTS),
      created_at: ago,
      superseded_at: maybe(ago),
      paid_at: maybe(ago),
      order_id: maybe(oneOf(...ORDERS)),
      refunded: oneOf(0, 0, 0, 5, 'all' as const),
      refund_in_doubt: oneOf(null, null, null, 'refund_1'),
      waiting: maybe(fc.tuple(oneOf(...(Object.keys(PATIENCE) as WaitReason[])), ago, maybe(fc.string()))),
      resolved_at: oneOf(null, null, later(0)),
      problem: maybe(fc.string()),
    })
    .map(({ price, refunded, waiting, ...rest }) => {
      const back = refunded === 'all' ? price.amount : refunded
      return gatewayOrder({
        ...rest,
        out_trade_no,
        resource_id: 'cart_1',
        cart_amount: price.amount,
        cart_currency: price.currency,
        total_fee: Number(price.amount) as GatewayFee,
        refunded_amount: back as CartMinor,
        refunded_fee: Number(back) as GatewayFee,
        waiting_for: waiting?.[0] ?? null,
        waiting_since: waiting?.[1] ?? null,
        waiting_why: waiting?.[2] ?? null,
      })
    })

/** Any gateway orders of one cart. */
export const rows = fc.subarray(NUMBERS, { minLength: 1 }).chain((numbers) => fc.tuple(...numbers.map(row)))

const payment: fc.Arbitrary<PlatformPayment> = fc.record({
  out_trade_no: oneOf(...NUMBERS),
  money,
  isCaptured: fc.boolean(),
  order_id: maybe(oneOf(...ORDERS)),
})
const session: fc.Arbitrary<PlatformSession> = fc.record({
  provider_id: oneOf(...ACCOUNTS),
  row_id: fc.constant('payses_1'),
  session_id: maybe(fc.constant('payses_1')),
  out_trade_no: maybe(oneOf(...NUMBERS)),
  money: maybe(money),
})
const standing: fc.Arbitrary<PlatformOrder> = fc.record({
  id: oneOf(...ORDERS),
  isCanceled: fc.boolean(),
  isUnpaid: fc.boolean(),
  created_at: ago,
})
/** Whatever the platform shows. */
export const snapshot: fc.Arbitrary<PlatformSnapshot> = fc.record({
  kind: oneOf('cart', 'cart', 'collection', 'none'),
  owed: maybe(money),
  why: fc.constant('nothing is owed'),
  order: maybe(standing),
  payments: fc.uniqueArray(payment, { maxLength: 2, selector: ({ out_trade_no }) => out_trade_no }),
  paidOtherwise: oneOf(null, null, 'another payment (manual)'),
  sessions: fc.array(session, { maxLength: 2 }),
  lockedUntil: oneOf(null, null, null, now, later(31 * 60_000)),
})

/** Holds for every decision, whatever the ledger and the platform show. */
export function always(
  check: (
    order: GatewayOrder,
    action: Action,
    seen: PlatformSnapshot,
    orders: readonly GatewayOrder[],
  ) => void,
  about: (order: GatewayOrder) => boolean = () => true,
): void {
  fc.assert(
    fc.property(rows, snapshot, (orders, seen) => {
      const actions = decide(orders, seen, now)
      for (const order of orders)
        if (about(order)) check(order, actions.get(order.out_trade_no)!, seen, orders)
    }),
    { numRuns: 5000 },
  )
}

/** What Medusa took for it. */
export const isTaken = (order: GatewayOrder, { payments }: PlatformSnapshot) =>
  payments.find(({ out_trade_no }) => out_trade_no === order.out_trade_no)

/** Its own payment is captured in an order that stands, for the same money. */
export function isCapturedInStandingOrder(order: GatewayOrder, seen: PlatformSnapshot): boolean {
  const own = isTaken(order, seen)
  const isSame = own?.money.amount === order.cart_amount && own.money.currency === order.cart_currency
  const isStanding = own?.order_id && !(seen.order?.id === own.order_id && seen.order.isCanceled)
  return Boolean(own?.isCaptured && isSame && isStanding)
}
