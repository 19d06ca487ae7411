import { succeeded, until } from '../../support/http'
import type { Medusa1Driver } from '../../support/medusa-1-driver'

/** The ledger's words for where money is, in one place. */
export const IS = {
  open: 'open',
  paid: 'paid',
  captured: 'captured',
  goingBack: 'refunding',
  back: 'refunded',
  listed: 'exception',
} as const

export type Where = (typeof IS)[keyof typeof IS]

/** A payment as a storefront knows it, or its number alone. */
type Payment = string | { out_trade_no: string }
const number = (payment: Payment) => (typeof payment === 'string' ? payment : payment.out_trade_no)

/** What these tests look up and do in the ledger itself: the only place that names its tables and columns. */
export function booksOf(store: () => Medusa1Driver) {
  const rows = (payment: Payment) =>
    store()
      .sql('wemine_gateway_order')
      .where({ out_trade_no: number(payment) })
  const refunds = (payment: Payment) =>
    store()
      .sql('wemine_refund')
      .where({ out_trade_no: number(payment) })
      .orderBy('created_at')
  const minutes = (column: string, count: number) =>
    store().sql.raw(`?? - ? * interval '1 minute'`, [column, count])

  const where = async (payment: Payment): Promise<Where> => (await rows(payment).first()).state
  return {
    where,
    why: async (payment: Payment): Promise<string | null> => (await rows(payment).first()).problem,
    paidFor: async (payment: Payment): Promise<string | null> => (await rows(payment).first()).order_id,
    isRefundInDoubt: async (payment: Payment): Promise<boolean> =>
      (await rows(payment).first()).refund_in_doubt !== null,
    refunds: async (payment: Payment): Promise<string[]> =>
      (await refunds(payment)).map(({ state }: { state: string }) => state),

    /** Waits until the money is there. */
    reaches: (payment: Payment, end: Where, within = 60_000) =>
      until(`${number(payment)} to be ${end}`, async () => (await where(payment)) === end, within),

    /** Makes a payment, what was refunded of it and what is waited for so many minutes older, and has the job look at it now. */
    async age(payment: Payment, count: number): Promise<void> {
      // What is waited for is there once the request that saw the money has decided.
      await until(`${number(payment)} to be decided about`, async () => {
        const { state, waiting_for } = await rows(payment).first()
        return !['paid', 'authorized'].includes(state) || waiting_for
      })
      await refunds(payment).update({
        created_at: minutes('created_at', count),
        updated_at: minutes('updated_at', count),
      })
      await rows(payment).update({
        created_at: minutes('created_at', count),
        paid_at: minutes('paid_at', count),
        waiting_since: minutes('waiting_since', count),
        next_check_at: new Date(),
      })
    },

    /** As after a process that died between Medusa's order and its capture. */
    async forgetCapture(payment: Payment): Promise<void> {
      await rows(payment).update({
        state: 'authorized',
        order_id: null,
        captured_at: null,
        next_check_at: null,
      })
      await store()
        .sql('payment')
        .whereRaw(`data->>'out_trade_no' = ?`, [number(payment)])
        .update({ captured_at: null })
    },

    /** Whether the merchant sees it on the list of what needs them. */
    async isListed(payment: Payment): Promise<boolean> {
      const { exceptions } = succeeded(await store().admin('GET', '/admin/wemine/exceptions?limit=200'))
      return exceptions.some(
        (one: { payment: { out_trade_no: string } }) => one.payment.out_trade_no === number(payment),
      )
    },

    /** What the gateway holds. */
    money(payment: Payment) {
      const { paid = 0, refunded = 0 } = store().sandbox.money()[number(payment)] ?? {}
      return { paid, refunded }
    },
  }
}
