import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { centsFromMajor } from '#payments/money'

/** Whether `amount`, in major units of `currency`, is what the gateway order was opened for. */
export function isAmountOf(order: GatewayOrder, amount: number, currency: string): boolean {
  return (
    currency.toUpperCase() === order.cart_currency && centsFromMajor(amount, currency) === order.cart_amount
  )
}
