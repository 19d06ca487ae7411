import { showAmount } from './gateway/currency'
import type { Gateway } from './gateway/gateway'
import { refundedFee, type SandboxOrder } from './gateway/order'
import { statement } from './gateway/statement'
import type { OrderMoney, SandboxControls } from './sandbox'

/** The gateway's parts as one handle. */
export function controls(gateway: Gateway): SandboxControls {
  const { orders, clock, faults, randomFaults, notifier, requests, settings } = gateway
  const copy = (order: SandboxOrder) => structuredClone(order)
  return {
    orders: () => orders.all().map(copy),
    order: (reference) => {
      const order = orders.find(reference)
      return order && copy(order)
    },
    pay: async (reference, { notify = true, ...paid } = {}) => {
      const order = orders.pay(reference, paid)
      const { total_fee, fee_type } = order.payment!
      settings.log(`paid ${order.out_trade_no} ${showAmount(total_fee, fee_type)}`)
      if (notify) await notifier.paid(order)
      return copy(order)
    },
    cancel: (reference) => copy(orders.cancel(reference)),
    expire: (reference) => copy(orders.expire(reference)),
    closeOrder: (reference) => copy(orders.close(reference)),
    notify: async (reference, options = {}) => notifier.send(orders.known(reference), options),
    notifications: () => notifier.all(),
    requests: () => requests.all(),
    fault: (endpoint, fault) => faults.add(endpoint, fault),
    clearFaults: () => {
      faults.clear()
      randomFaults.set({})
    },
    setRandomFaults: (given) => randomFaults.set(given),
    randomFaultLog: () => randomFaults.all(),
    advance: async (ms) => {
      if (!(ms >= 0)) throw new RangeError('ms must be a number, 0 or more: time runs forward only')
      await notifier.idle()
      await clock.advance(ms)
    },
    reset: async () => {
      clock.reset()
      await notifier.reset()
      faults.clear()
      randomFaults.clear()
      randomFaults.set(settings.randomFaults)
      orders.clear()
      requests.clear()
    },
    money: () => Object.fromEntries(orders.all().map((order) => [order.out_trade_no, moneyOf(order)])),
    statement: (out_trade_no) =>
      statement(orders.all().filter((order) => !out_trade_no || order.out_trade_no === out_trade_no)),
  }
}

function moneyOf(order: SandboxOrder): OrderMoney {
  return {
    total_fee: order.total_fee,
    paid: order.payment?.total_fee ?? 0,
    refunded: refundedFee(order),
  }
}
