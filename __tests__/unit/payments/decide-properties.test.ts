import fc from 'fast-check'
import { type Action, decide } from '#payments/decide'
import { type GatewayOrder, isFullyRefunded } from '#payments/ledger/gateway-order'
import { isUndecided, isUnpaid } from '#payments/ledger/states'
import { PATIENCE } from '#payments/patience'
import type { PlatformSnapshot } from '#payments/platform'
import { always, isCapturedInStandingOrder, isTaken, now, rows, snapshot } from './support/any-decision'

const isMoneyOut = (action: Action) => action.do === 'auto_refund' || action.do === 'refund_rest'

test('every gateway order is decided on, and no other', () => {
  fc.assert(
    fc.property(rows, snapshot, (orders, seen) => {
      const numbers = orders.map(({ out_trade_no }) => out_trade_no)
      expect([...decide(orders, seen, now).keys()]).toEqual(numbers)
    }),
  )
})

test('no money leaves from under a standing order: never for one whose own payment is captured in it (M5, M9)', () => {
  // One that is on its way back already, or all back, was decided on before.
  const about = (order: GatewayOrder) =>
    ['paid', 'authorized', 'captured'].includes(order.state) && !isFullyRefunded(order)
  always((order, action, seen) => {
    if (!isCapturedInStandingOrder(order, seen)) return
    if (order.state === 'captured' && seen.order?.isCanceled && seen.order.id === order.order_id) return
    expect(isMoneyOut(action)).toBe(false)
  }, about)
})

test('no money leaves by a first look: what passes by itself was waited for, for its whole time (M9)', () => {
  const about = ({ state }: GatewayOrder) =>
    state === 'paid' || state === 'authorized' || state === 'captured'
  always((order, action) => {
    if (action.do !== 'auto_refund' || isFullyRefunded(order)) return
    const { waiting_for, waiting_since } = order
    expect(waiting_for).not.toBeNull()
    expect(now.getTime() - waiting_since!.getTime()).toBeGreaterThanOrEqual(PATIENCE[waiting_for!])
  }, about)
})

test('at most one of a cart’s payments is placed, and none beside one that Medusa took', () => {
  fc.assert(
    fc.property(rows, snapshot, (orders, seen) => {
      const placed = [...decide(orders, seen, now).values()].filter(
        (action) => action.do === 'place' || action.do === 'reassign_and_place',
      )
      expect(placed.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 5000 },
  )
})

test('only what is owed at this moment, in amount and currency, is placed, unless Medusa took it already (M1, M6)', () => {
  always((order, action, seen) => {
    if (action.do !== 'place' && action.do !== 'reassign_and_place') return
    const taken = isTaken(order, seen)
    const { amount, currency } = taken?.money ?? seen.owed!
    expect({ amount, currency }).toEqual({ amount: order.cart_amount, currency: order.cart_currency })
    expect(isUndecided(order.state)).toBe(true)
    expect(order.refund_in_doubt).toBeNull()
    expect(isFullyRefunded(order)).toBe(false)
  })
})

test('only another amount or currency keeps what Medusa captured for an order from being confirmed', () => {
  const about = (order: GatewayOrder) =>
    (order.state === 'paid' || order.state === 'authorized') &&
    !order.refund_in_doubt &&
    !isFullyRefunded(order)
  always((order, action, seen, orders) => {
    const own = isTaken(order, seen)
    if (!own?.isCaptured || !own.order_id) return
    const isSame = own.money.amount === order.cart_amount && own.money.currency === order.cart_currency
    if (isSame && !hasRival(order, own.order_id, seen, orders))
      expect(action).toEqual({ do: 'confirm_captured', order_id: own.order_id })
    else if (isSame) expect(action.do).toMatch(/^(confirm_captured|open_exception|wait)$/)
    else expect(action.do).toMatch(/^(open_exception|wait)$/)
  }, about)
})

/** Whether another row pays for the same order, or is about to. */
function hasRival(
  order: GatewayOrder,
  order_id: string,
  seen: PlatformSnapshot,
  orders: readonly GatewayOrder[],
): boolean {
  return orders.some(
    (other) =>
      other !== order &&
      ((other.state === 'captured' && other.order_id === order_id) ||
        isTaken(other, seen)?.order_id === order_id),
  )
}

test('an order is never counted as paid by two gateway orders', () => {
  fc.assert(
    fc.property(rows, snapshot, (orders, seen) => {
      const actions = decide(orders, seen, now)
      const paidFor = orders.flatMap(({ out_trade_no }) => {
        const action = actions.get(out_trade_no)!
        return action.do === 'confirm_captured' ? [action.order_id] : []
      })
      for (const order_id of paidFor) {
        expect(orders.filter((one) => one.state === 'captured' && one.order_id === order_id)).toEqual([])
        expect(paidFor.filter((one) => one === order_id)).toHaveLength(1)
      }
    }),
  )
})

test('nothing is placed, and no money leaves, while Medusa keeps the cart locked (M1, M9)', () => {
  const about = ({ state, ...order }: GatewayOrder) =>
    ['paid', 'authorized'].includes(state) && !isFullyRefunded({ ...order, state })
  always((_, action, { lockedUntil }) => {
    if (lockedUntil && lockedUntil > now)
      expect(action.do).toMatch(/^(wait|confirm_captured|recover_refund|open_exception)$/)
  }, about)
})

test('an unpaid row gets none', () => {
  always(
    (_, action) => expect(action).toEqual({ do: 'none' }),
    ({ state }) => isUnpaid(state),
  )
})

test('every undecided row gets something to do: nothing paid is left lying (M4)', () => {
  always(
    (_, action) => expect(action.do).not.toBe('none'),
    ({ state }) => isUndecided(state),
  )
})

test('a captured row of an order that stands gets none, looks at a refund in doubt, or follows its payment to another order (M5)', () => {
  always(
    (order, action, seen) => {
      if (!seen.order || seen.order.isCanceled) return
      const own = isTaken(order, seen)
      const belongsTo = own ? own.order_id : seen.order.id
      const hasMoved = belongsTo !== null && belongsTo !== order.order_id
      if (hasMoved) expect(action.do).toMatch(/^(none|recover_refund|confirm_captured|open_exception|wait)$/)
      else expect(action.do).toBe(order.refund_in_doubt ? 'recover_refund' : 'none')
    },
    ({ state }) => state === 'captured',
  )
})

test('a captured row of a canceled order has its rest refunded, unless nothing is left or a refund is in doubt (M2)', () => {
  always(
    (order, action, seen) => {
      if (!seen.order?.isCanceled || seen.order.id !== order.order_id) return
      const rest = isFullyRefunded(order) ? 'none' : 'refund_rest'
      expect(action.do).toBe(order.refund_in_doubt ? 'recover_refund' : rest)
    },
    ({ state }) => state === 'captured',
  )
})

test('a refund in doubt keeps no order from being recorded, and everything else from being done (M14)', () => {
  fc.assert(
    fc.property(rows, snapshot, (orders, seen) => {
      const undoubted = orders.map((order) => ({ ...order, refund_in_doubt: null }))
      const before = decide(undoubted, seen, now)
      for (const order of undoubted) {
        if (!['paid', 'authorized', 'captured'].includes(order.state) || isFullyRefunded(order)) continue
        const doubted = orders.map((one) =>
          one.out_trade_no === order.out_trade_no
            ? { ...order, refund_in_doubt: 'refund_1' }
            : { ...one, refund_in_doubt: null },
        )
        const usual = before.get(order.out_trade_no)!
        const expected = usual.do === 'confirm_captured' ? usual : { do: 'recover_refund' }
        expect(decide(doubted, seen, now).get(order.out_trade_no)).toEqual(expected)
      }
    }),
  )
})

test('what waits is looked at again: not at once, and within five minutes or when the lock is over', () => {
  always((_, action, { lockedUntil }) => {
    if (action.do !== 'wait') return
    const pause = action.until.getTime() - now.getTime()
    expect(pause).toBeGreaterThan(0)
    if (action.for === 'platform_lock')
      expect(action.until.getTime()).toBeLessThanOrEqual(lockedUntil!.getTime())
    expect(pause).toBeLessThanOrEqual(5 * 60_000)
    expect(action.why).not.toBe('')
  })
})

test('it is pure: what it is given is not changed, and the same is decided again', () => {
  fc.assert(
    fc.property(rows, snapshot, (orders, seen) => {
      const frozen = deepFreeze(orders)
      const frozenSnapshot = deepFreeze(seen)
      const first = decide(frozen, frozenSnapshot, Object.freeze(now))
      expect(decide(frozen, frozenSnapshot, now)).toEqual(first)
    }),
  )
})

test('the order of the rows decides nothing where one was paid before the other', () => {
  fc.assert(
    fc.property(rows, snapshot, (orders, seen) => {
      const times = orders.map((order, at) => ({
        ...order,
        paid_at: new Date(now.getTime() - 1000 * (at + 1)),
      }))
      const there = decide(times, { ...seen, payments: [] }, now)
      const back = decide([...times].reverse(), { ...seen, payments: [] }, now)
      for (const { out_trade_no } of times) expect(back.get(out_trade_no)).toEqual(there.get(out_trade_no))
    }),
  )
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
