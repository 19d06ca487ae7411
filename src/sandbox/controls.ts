import { notificationChange } from './faults/fault-schema'
import { showAmount } from './gateway/currency'
import type { Gateway } from './gateway/gateway'
import { refundedFee, type SandboxOrder } from './gateway/order'
import { statement } from './gateway/statement'
import type { OrderMoney, SandboxControls } from './sandbox'
import { choice, currency, duration, filled, flag, strict, text, validate, whole } from './validate'

const account = filled.optional()
const options = {
  pay: strict({
    total_fee: whole(1).optional(),
    fee_type: currency.optional(),
    openid: filled.optional(),
    notify: flag.optional(),
    account,
  }),
  scan: strict({ from: choice('camera', 'album', 'long-press').optional(), account }),
  cancel: strict({ account }),
  closeOrder: strict({ state: choice('CLOSED', 'REVOKED').optional() }),
  revokeSecret: strict({ replacement: filled.optional() }),
  notify: strict({
    ...notificationChange,
    url: text.optional(),
    copies: whole(1).optional(),
    about: choice('payment', 'refund').optional(),
  }),
}

/** The gateway's parts as one handle. */
export function controls(gateway: Gateway): SandboxControls {
  const { account, orders, clock, faults, randomFaults, notifier, requests, settings } = gateway
  const copy = (order: SandboxOrder) => structuredClone(order)
  return {
    orders: () => orders.all().map(copy),
    order: (reference) => {
      const order = orders.find(reference)
      return order && copy(order)
    },
    pay: async (reference, given = {}) => {
      const { notify = true, ...paid } = validate(options.pay, given, 'Options of pay')
      const order = orders.pay(reference, paid)
      const { total_fee, fee_type } = order.payment!
      settings.log(`paid ${order.out_trade_no} ${showAmount(total_fee, fee_type)}`)
      if (notify) await notifier.paid(order)
      return copy(order)
    },
    scan: (reference, given = {}) =>
      copy(orders.scan(reference, validate(options.scan, given, 'Options of scan'))),
    cancel: (reference, given = {}) =>
      copy(orders.cancel(reference, validate(options.cancel, given, 'Options of cancel').account)),
    expire: (reference) => copy(orders.expire(reference)),
    closeOrder: (reference, given = {}) =>
      copy(orders.close(reference, validate(options.closeOrder, given, 'Options of closeOrder').state)),
    notify: async (reference, given = {}) =>
      notifier.send(orders.known(reference), validate(options.notify, given, 'Options of notify')),
    notifications: () => notifier.all(),
    requests: () => requests.all(),
    fault: (endpoint, fault) => faults.add(endpoint, fault),
    revokeSecret: (given = {}) =>
      account.revokeSecret(validate(options.revokeSecret, given, 'Options of revokeSecret').replacement),
    restoreSecret: () => account.restoreSecret(),
    rateLimitCounts: () => account.rateLimiter.read(),
    clearFaults: () => {
      faults.clear()
      randomFaults.set({})
    },
    setRandomFaults: (given) => randomFaults.set(given),
    randomFaultLog: () => randomFaults.all(),
    now: () => clock.now(),
    advance: async (given) => {
      const ms = validate(duration, given, 'Time to advance, which runs forward only')
      await notifier.idle()
      await clock.advance(ms)
    },
    reset: async () => {
      clock.reset()
      await notifier.reset()
      account.reset()
      faults.clear()
      randomFaults.clear()
      randomFaults.set(settings.randomFaults)
      orders.clear()
      requests.clear()
    },
    money: () => Object.fromEntries(orders.all().map((order) => [order.out_trade_no, moneyOf(order)])),
    statement: (out_trade_no) =>
      statement(out_trade_no === undefined ? orders.all() : [orders.named(out_trade_no) ?? []].flat()),
  }
}

function moneyOf(order: SandboxOrder): OrderMoney {
  return {
    total_fee: order.total_fee,
    paid: order.payment?.total_fee ?? 0,
    refunded: refundedFee(order),
  }
}
