import type { EventName } from '#payments/ledger/events'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { NewRefund, Refund } from '#payments/ledger/refunds'
import type { Refundable, RefundShare } from '#payments/money/exchange'
import { type CartMinor, type GatewayFee, isGatewayFee, isWholeAmount } from '#payments/money/money'
import type { Money } from '#payments/platform'
import { isOutTradeNo, newOutTradeNo, type OutTradeNo } from '#payments/session/out-trade-no'
import type { OpenInput } from '#payments/verbs/open'
import type { RefundInput } from '#payments/verbs/refund'

// Checked by `tsc -p __tests__`: a brand that is lost turns one of these `false` into an error that names both types.

type IsAssignable<From, To> = [From] extends [To] ? true : false
type IsAny<T> = 0 extends 1 & T ? true : false
const holds = <_ extends true>() => undefined
const not = <_ extends false>() => undefined

test('amounts are numbers, and no number is an amount', () => {
  holds<IsAssignable<CartMinor, number>>()
  holds<IsAssignable<GatewayFee, number>>()
  not<IsAssignable<number, CartMinor>>()
  not<IsAssignable<number, GatewayFee>>()
  not<IsAssignable<10880, CartMinor>>()
  not<IsAssignable<10880, GatewayFee>>()
  not<IsAssignable<string, CartMinor>>()
  not<IsAssignable<string, GatewayFee>>()
  not<IsAny<CartMinor>>()
  not<IsAny<GatewayFee>>()
  expect(isWholeAmount(10880)).toBe(true)
  expect(isGatewayFee(10880)).toBe(true)
})

test('neither amount is the other: only `exchange` crosses from one to the other', () => {
  not<IsAssignable<CartMinor, GatewayFee>>()
  not<IsAssignable<GatewayFee, CartMinor>>()
})

test('an out_trade_no is a string, and no string is an out_trade_no', () => {
  holds<IsAssignable<OutTradeNo, string>>()
  not<IsAssignable<string, OutTradeNo>>()
  not<IsAssignable<'123456789012345678', OutTradeNo>>()
  not<IsAssignable<number, OutTradeNo>>()
  not<IsAny<OutTradeNo>>()
  expect(isOutTradeNo(newOutTradeNo())).toBe(true)
})

test('no brand is an out_trade_no', () => {
  not<IsAssignable<CartMinor, OutTradeNo>>()
  not<IsAssignable<GatewayFee, OutTradeNo>>()
  not<IsAssignable<OutTradeNo, CartMinor>>()
  not<IsAssignable<OutTradeNo, GatewayFee>>()
})

test('what the ledger holds and the verbs take is branded, so that major units cannot get there', () => {
  not<IsAssignable<number, GatewayOrder['total_fee']>>()
  not<IsAssignable<number, GatewayOrder['cart_amount']>>()
  not<IsAssignable<number, NonNullable<GatewayOrder['paid_fee']>>>()
  not<IsAssignable<number, GatewayOrder['refunded_fee']>>()
  not<IsAssignable<number, GatewayOrder['refunded_amount']>>()
  not<IsAssignable<number, Refund['refund_fee']>>()
  not<IsAssignable<number, Refund['amount']>>()
  not<IsAssignable<number, NewRefund['seen_fee']>>()
  not<IsAssignable<number, NewRefund['seen_amount']>>()
  not<IsAssignable<number, OpenInput['amount']>>()
  not<IsAssignable<number, RefundInput['amount']>>()
  not<IsAssignable<number, Money['amount']>>()
  not<IsAssignable<string, GatewayOrder['out_trade_no']>>()
})

test('each column and each share has the amount of its own currency', () => {
  holds<IsAssignable<GatewayOrder['total_fee'], GatewayFee>>()
  holds<IsAssignable<GatewayOrder['refunded_fee'], GatewayFee>>()
  holds<IsAssignable<GatewayOrder['cart_amount'], CartMinor>>()
  holds<IsAssignable<GatewayOrder['refunded_amount'], CartMinor>>()
  holds<IsAssignable<RefundShare['refund_fee'], GatewayFee>>()
  holds<IsAssignable<RefundShare['amount'], CartMinor>>()
  holds<IsAssignable<Refundable['paid_fee'], GatewayFee>>()
  holds<IsAssignable<Refundable['cart_amount'], CartMinor>>()
  holds<IsAssignable<Money['amount'], CartMinor>>()
  not<IsAssignable<string, EventName>>()
})

test('what the guards let through is branded', () => {
  const value: number = 10880
  const text: string = '123456789012345678'
  if (isGatewayFee(value)) {
    holds<IsAssignable<typeof value, GatewayFee>>()
    not<IsAssignable<typeof value, CartMinor>>()
  }
  if (isOutTradeNo(text)) holds<IsAssignable<typeof text, OutTradeNo>>()
  not<IsAssignable<typeof value, CartMinor>>()
  not<IsAssignable<typeof text, OutTradeNo>>()
  expect([isGatewayFee(value), isOutTradeNo(text)]).toEqual([true, true])
})
