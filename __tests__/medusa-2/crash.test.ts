import { after, before, gateway, ledger, statement } from '../support/crash-place'
import { type Books, crashSuite } from '../support/crash-suite'
import type { Crash } from '../support/crashes'
import type { DriverOptions } from '../support/driver'
import { startMedusa2 } from '../support/medusa-2-driver'

/** What Medusa 2 writes itself on the way to an order and when it refunds, in this order. */
const medusa = {
  shown: statement('the session shows the code', 'update "payment_session" set "data"'),
  begun: statement('the completion is begun', 'insert into "workflow_execution"'),
  order: statement('the order', 'insert into "order" ('),
  orderOfCart: statement('the order is linked to its cart', 'insert into "order_cart"'),
  orderOfPayment: statement('the order is linked to its payment', 'insert into "order_payment_collection"'),
  cartDone: statement('the cart is completed', 'update "cart" set "completed_at"'),
  reserved: statement('the stock is reserved', 'insert into "reservation_item"'),
  payment: statement('the payment is captured', 'insert into "payment" ('),
  transaction: statement('the order counts the money', 'insert into "order_transaction"'),
  ended: statement('the completion is ended', 'update "workflow_execution" set'),
  refund: statement('Medusa has the refund', 'insert into "refund" ('),
  collection: statement('Medusa counts the refund', 'update "payment_collection" set "refunded_amount"'),
  credit: statement('Medusa credits the refund', 'insert into "order_credit_line"'),
  canceled: statement('Medusa cancels the order', '"canceled_at" = '),
}

const crashes: Crash[] = [
  { during: 'a run of the job', place: before(gateway.query) },
  { during: 'a run of the job', place: after(gateway.query), always: true },
  { during: 'a run of the job', place: after(medusa.order) },

  { during: 'opening a payment', place: before(ledger.requested) },
  { during: 'opening a payment', place: before(gateway.create) },
  { during: 'opening a payment', place: after(gateway.create), always: true },
  { during: 'opening a payment', place: after(ledger.opened) },
  { during: 'opening a payment', place: after(medusa.shown) },

  { during: 'a notification', place: before(gateway.query) },
  { during: 'a notification', place: after(gateway.query) },
  { during: 'a notification', place: after(ledger.paid), always: true },
  { during: 'a notification', place: after(medusa.begun) },
  { during: 'a notification', place: after(medusa.order) },
  { during: 'a notification', place: before(medusa.orderOfCart) },
  { during: 'a notification', place: before(medusa.orderOfPayment) },
  { during: 'a notification', place: before(medusa.cartDone), always: true },
  { during: 'a notification', place: before(medusa.reserved), locks: true },
  { during: 'a notification', place: before(ledger.authorized) },
  { during: 'a notification', place: after(ledger.authorized), always: true },
  { during: 'a notification', place: after(medusa.payment), always: true },
  { during: 'a notification', place: after(medusa.transaction) },
  { during: 'a notification', place: before(ledger.captured), always: true },
  { during: 'a notification', place: after(ledger.captured) },

  { during: 'a late payment that is still owed', place: before(ledger.reassigned), always: true },
  { during: 'a late payment that is still owed', place: after(ledger.reassigned) },
  { during: 'a late payment that is still owed', place: after(ledger.authorized) },

  { during: 'pressing complete', place: after(gateway.query) },
  { during: 'pressing complete', place: after(ledger.paid) },
  { during: 'pressing complete', place: after(ledger.authorized) },
  { during: 'pressing complete', place: after(medusa.payment), always: true },
  { during: 'pressing complete', place: after(medusa.transaction) },

  { during: 'refunding HK$10', place: before(ledger.refundRequested) },
  { during: 'refunding HK$10', place: before(gateway.refund) },
  { during: 'refunding HK$10', place: after(gateway.refund), always: true },
  { during: 'refunding HK$10', place: after(ledger.refundDone) },
  { during: 'refunding HK$10', place: after(medusa.collection) },
  { during: 'refunding HK$10', place: after(medusa.transaction) },
  { during: 'refunding HK$10', place: after(medusa.credit) },

  { during: 'refunding all', place: before(ledger.refundRequested) },
  { during: 'refunding all', place: before(gateway.refund) },
  { during: 'refunding all', place: after(gateway.refund) },
  { during: 'refunding all', place: after(ledger.refundDone), always: true },

  { during: 'refunding what nobody owes', place: before(ledger.refunding) },
  { during: 'refunding what nobody owes', place: after(ledger.refunding) },
  { during: 'refunding what nobody owes', place: before(gateway.refund) },
  { during: 'refunding what nobody owes', place: after(gateway.refund), always: true },
  { during: 'refunding what nobody owes', place: after(ledger.refundDone) },
  { during: 'refunding what nobody owes', place: before(ledger.refunded) },

  { during: 'cancelling an order', place: before(ledger.refundRequested) },
  { during: 'cancelling an order', place: before(gateway.refund) },
  { during: 'cancelling an order', place: after(gateway.refund) },
  { during: 'cancelling an order', place: after(ledger.refundDone) },
  { during: 'cancelling an order', place: after(medusa.credit) },
  { during: 'cancelling an order', place: before(medusa.canceled), always: true },
  { during: 'cancelling an order', place: after(medusa.canceled) },

  { during: 'paying for an edited order', place: after(gateway.query) },
  { during: 'paying for an edited order', place: after(ledger.paid) },
  { during: 'paying for an edited order', place: before(ledger.authorized) },
  { during: 'paying for an edited order', place: after(ledger.authorized), always: true },
  { during: 'paying for an edited order', place: after(medusa.payment) },
  { during: 'paying for an edited order', place: after(medusa.transaction) },
  { during: 'paying for an edited order', place: before(ledger.captured) },

  { during: 'publishing events', place: before(ledger.taken) },
  { during: 'publishing events', place: after(ledger.taken), always: true },
  { during: 'publishing events', place: before(ledger.delivered) },
]

/** Where nobody's money is kept for a person. */
const held: Crash[] = [
  { during: 'holding what nobody owes', place: before(ledger.listed) },
  { during: 'holding what nobody owes', place: after(ledger.listed) },
]

/** A lock that a dead process leaves behind in PostgreSQL is the harder case: a process's own dies with it. */
const startLocking = ({ env, ...options }: DriverOptions) =>
  startMedusa2({ ...options, modules: true, env: { ...env, LOCKING: 'postgres' } })

const books: Books = {
  async resourceOf({ sql }, cart_id) {
    const [link] = await sql('cart_payment_collection').where({ cart_id })
    return link?.payment_collection_id ?? ''
  },
  async countedBy({ sql }, order_id) {
    const rows = await sql('order_transaction').where({ order_id, deleted_at: null })
    return rows.reduce((all, { amount }) => all + Math.round(Number(amount) * 100), 0)
  },
}

describe('Medusa 2', () => crashSuite(startLocking, crashes, books))

describe('Medusa 2 with unclaimedPayments "hold"', () => {
  const startHolding = ({ options, ...more }: DriverOptions) =>
    startLocking({ ...more, options: { ...options, unclaimedPayments: 'hold' } })
  crashSuite(startHolding, held, books)
})
