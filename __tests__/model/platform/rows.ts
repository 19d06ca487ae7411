import type { Cents } from '../../../src/payments/money'
import type { OutTradeNo } from '../../../src/payments/order-number'

/** Amounts of all rows are cents of the cart's currency. */
export interface Cart {
  id: string
  amount: Cents
  currency: 'HKD' | 'USD'
  /** The first one is what the cart is completed with. */
  sessions: Session[]
  order: Order | undefined
  /** Where placing its order fails: not at all, before the payment is looked at, or after it was taken. */
  trouble: 'none' | 'before' | 'after'
}

export interface Session {
  id: string
  cart: Cart
  provider: 'pp_wemine_hk' | 'pp_manual'
  amount: Cents
  /** Undefined until the provider has answered. */
  out_trade_no: OutTradeNo | undefined
}

export interface Payment {
  out_trade_no: OutTradeNo | undefined
  session: Session
  amount: Cents
  isCaptured: boolean
  /** ms since 1970. */
  createdAt: number
  isCanceled: boolean
  order: Order | undefined
  /** Refunds that the platform has in its books. */
  refunds: number[]
  /** The refund that an admin asked for and that was not done yet: it is asked for again. */
  wish: Cents | undefined
  /** The sum of all that was ever wished for: no more than that may leave. */
  wished: number
  /** How many refunds of it are under way. */
  clicks: number
  /** Refunds in the books that a killed process left unsure, or that are under way. */
  unsure: number
  /** Refunds that a killed process may have had done without writing them into the books. */
  lost: number
  /** ms since 1970: until then nobody asks for a refund, after a killed process. */
  quietUntil: number
}

export interface Order {
  id: string
  cart: Cart
  amount: Cents
  isCanceled: boolean
  /** ms since 1970. */
  createdAt: number
}

/** A way to pay that a shopper was shown once; it is payable for two hours whatever becomes of the cart. */
export interface Code {
  out_trade_no: OutTradeNo
  reference: string
  cart: Cart
}

/** What is left to refund by the platform's own books. */
export function refundable({ amount, refunds, unsure }: Payment): number {
  return amount - unsure - refunds.reduce((sum, refund) => sum + refund, 0)
}
