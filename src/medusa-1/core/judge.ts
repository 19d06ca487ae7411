import type { Standing } from '#payments/instance'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { formatCents } from '#payments/money'
import { centsOf } from './cents-of'
import type { Seen } from './look'

/** What stands for a gateway order, judged from Medusa 1's own rows. A table in words; no side effects. */
export function judge(order: GatewayOrder, seen: Seen): Standing {
  const asked = formatCents(order.cart_amount, order.cart_currency)
  if (seen.payment_id && !seen.canceled_at) {
    const holder = seen.order_id ?? seen.swap_id ?? seen.collection_id
    if (!isAmountOf(order, seen.payment_amount)) {
      const why = `Medusa took ${seen.payment_amount} for it where ${asked} was to be paid: its total had changed`
      return holder
        ? { kind: 'stranded', why: `${why} (${holder})`, order_id: holder }
        : { kind: 'gone', why }
    }
    if (holder && seen.captured_at) return { kind: 'placed', order_id: holder }
    if (seen.captured_at) return { kind: 'stranded', why: 'Medusa captured it and has no order for it' }
    return { kind: 'payable' }
  }
  if (seen.cart_order_id)
    return { kind: 'gone', why: `its cart was paid by other means (order ${seen.cart_order_id})` }
  if (seen.completed_at) return { kind: 'gone', why: 'its cart was completed without it' }
  if (!seen.session_id) return { kind: 'gone', why: 'its payment session is gone: the cart was changed' }
  if (!isAmountOf(order, seen.session_amount))
    return { kind: 'gone', why: 'its payment session asks for another amount by now' }
  return { kind: 'payable' }
}

/** Whether `amount` in Medusa 1's smallest unit is what the gateway order was opened for. */
export function isAmountOf(order: GatewayOrder, amount: number | null): boolean {
  return amount !== null && centsOf(amount, order.cart_currency) === order.cart_amount
}
