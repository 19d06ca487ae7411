import { join } from 'node:path'
import { after, before, gateway, ledger, statement } from '../support/crash-place'
import { type Books, crashSuite } from '../support/crash-suite'
import type { Crash } from '../support/crashes'
import type { DriverOptions } from '../support/driver'
import { startMedusa1 } from '../support/medusa-1-driver'

/** What Medusa 1 writes itself on the way to an order and when it refunds, in this order; each is its own transaction. */
const medusa = {
  shown: statement(
    'the session shows the code',
    'UPDATE "public"."payment_session" SET "is_initiated" = $1, "data"',
  ),
  begun: statement('the completion is begun', 'INSERT INTO "public"."idempotency_key"'),
  taxed: statement('the cart has its taxes', 'INSERT INTO "public"."line_item_tax_line"'),
  payment: statement('the cart has its payment', 'INSERT INTO "public"."payment"('),
  takenUp: statement('the session shows what was paid', 'update payment_session set data = cast('),
  order: statement('the order', 'INSERT INTO "public"."order"('),
  capture: statement('the order is captured', 'UPDATE "public"."payment" SET "captured_at"'),
  refund: statement('Medusa has the refund', 'INSERT INTO "public"."refund"('),
  canceled: statement(
    'the order is canceled',
    'UPDATE "public"."order" SET "status" = $1, "fulfillment_status"',
  ),
}

const crashes: Crash[] = [
  { during: 'a run of the job', place: before(gateway.query) },
  { during: 'a run of the job', place: after(gateway.query), always: true },
  { during: 'a run of the job', place: after(medusa.payment) },

  { during: 'opening a payment', place: before(ledger.requested) },
  { during: 'opening a payment', place: before(gateway.create) },
  { during: 'opening a payment', place: after(gateway.create), always: true },
  { during: 'opening a payment', place: after(ledger.opened) },
  { during: 'opening a payment', place: after(medusa.shown) },

  { during: 'a notification', place: before(gateway.query) },
  { during: 'a notification', place: after(gateway.query) },
  { during: 'a notification', place: after(ledger.paid), always: true },
  { during: 'a notification', place: after(medusa.begun) },
  { during: 'a notification', place: after(medusa.taxed) },
  { during: 'a notification', place: before(ledger.authorized) },
  { during: 'a notification', place: after(ledger.authorized) },
  { during: 'a notification', place: after(medusa.payment), always: true },
  { during: 'a notification', place: after(medusa.order), always: true },
  { during: 'a notification', place: after(medusa.capture) },
  { during: 'a notification', place: after(ledger.captured) },

  { during: 'a late payment that is still owed', place: before(ledger.reassigned), always: true },
  { during: 'a late payment that is still owed', place: after(ledger.reassigned) },
  { during: 'a late payment that is still owed', place: before(medusa.takenUp) },
  { during: 'a late payment that is still owed', place: after(ledger.authorized) },

  { during: 'pressing complete', place: after(gateway.query) },
  { during: 'pressing complete', place: after(ledger.paid) },
  { during: 'pressing complete', place: after(ledger.authorized), always: true },
  { during: 'pressing complete', place: after(medusa.payment) },
  { during: 'pressing complete', place: after(medusa.order) },

  { during: 'refunding HK$10', place: before(ledger.refundRequested) },
  { during: 'refunding HK$10', place: before(gateway.refund) },
  { during: 'refunding HK$10', place: after(gateway.refund), always: true },
  { during: 'refunding HK$10', place: after(ledger.refundDone) },
  { during: 'refunding HK$10', place: after(medusa.refund) },

  { during: 'refunding all', place: before(ledger.refundRequested) },
  { during: 'refunding all', place: before(gateway.refund) },
  { during: 'refunding all', place: after(gateway.refund) },
  { during: 'refunding all', place: after(ledger.refundDone) },

  { during: 'refunding what nobody owes', place: before(ledger.refunding) },
  { during: 'refunding what nobody owes', place: after(ledger.refunding) },
  { during: 'refunding what nobody owes', place: before(gateway.refund) },
  { during: 'refunding what nobody owes', place: after(gateway.refund), always: true },
  { during: 'refunding what nobody owes', place: after(ledger.refundDone) },
  { during: 'refunding what nobody owes', place: before(ledger.refunded) },

  { during: 'publishing events', place: before(ledger.taken) },
  { during: 'publishing events', place: after(ledger.taken), always: true },
  { during: 'publishing events', place: before(ledger.delivered) },
  { during: 'publishing events', place: after(ledger.delivered) },

  // Medusa has put the stock back already, and holds its row.
  { during: 'cancelling an order', place: before(ledger.refundRequested), locks: true },
  { during: 'cancelling an order', place: before(gateway.refund), locks: true },
  { during: 'cancelling an order', place: after(gateway.refund), locks: true },
  { during: 'cancelling an order', place: after(ledger.refundDone), locks: true },
  { during: 'cancelling an order', place: before(medusa.canceled), locks: true },
  { during: 'cancelling an order', place: after(medusa.canceled), always: true },

  { during: 'paying for an edited order', place: after(gateway.query) },
  { during: 'paying for an edited order', place: after(ledger.paid) },
  { during: 'paying for an edited order', place: after(ledger.authorized), always: true },
  { during: 'paying for an edited order', place: after(medusa.payment) },
  { during: 'paying for an edited order', place: after(medusa.capture) },
  { during: 'paying for an edited order', place: before(ledger.captured) },
]

/** By the merchant's option, what nobody owes waits for their decision. */
const held: Crash[] = [
  { during: 'holding what nobody owes', place: before(ledger.listed) },
  { during: 'holding what nobody owes', place: after(ledger.listed) },
]

const listener = { resolve: join(__dirname, 'support/listener-plugin'), options: {} }
const start = ({ env, ...more }: DriverOptions) =>
  startMedusa1({ ...more, env: { ...env, MORE_PLUGINS: JSON.stringify([listener]) } })

const books: Books = {
  resourceOf: async (_, cart) => cart,
  async countedBy({ sql }, id) {
    const { payment_status } = await sql('order').where({ id }).first()
    const payments = await sql('payment').where({ order_id: id, canceled_at: null })
    const refunds = await sql('refund').where({ order_id: id })
    if (payments.length === 0 || payment_status === 'awaiting') return 0
    const sum = (rows: { amount: number }[]) => rows.reduce((all, { amount }) => all + amount, 0)
    return sum(payments) - sum(refunds)
  },
}

describe('Medusa 1', () => crashSuite(start, crashes, books))

describe('Medusa 1 with unclaimedPayments "hold"', () => {
  const holding = ({ options, ...more }: DriverOptions) =>
    start({ ...more, options: { ...options, unclaimedPayments: 'hold' } })
  crashSuite(holding, held, books)
})
