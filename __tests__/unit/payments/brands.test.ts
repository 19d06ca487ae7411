import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { type Cents, isCents } from '#payments/money'
import type { OpenInput } from '#payments/open'
import { isOutTradeNo, newOutTradeNo, type OutTradeNo } from '#payments/order-number'
import type { RefundInput } from '#payments/refund'

// Checked by `tsc -p __tests__`: a brand that is lost turns one of these `false` into an error that names both types.

type IsAssignable<From, To> = [From] extends [To] ? true : false
type IsAny<T> = 0 extends 1 & T ? true : false
const holds = <_ extends true>() => undefined
const not = <_ extends false>() => undefined

test('cents are a number, and no number is cents', () => {
  holds<IsAssignable<Cents, number>>()
  not<IsAssignable<number, Cents>>()
  not<IsAssignable<10880, Cents>>()
  not<IsAssignable<string, Cents>>()
  not<IsAny<Cents>>()
  expect(isCents(10880)).toBe(true)
})

test('an out_trade_no is a string, and no string is an out_trade_no', () => {
  holds<IsAssignable<OutTradeNo, string>>()
  not<IsAssignable<string, OutTradeNo>>()
  not<IsAssignable<'123456789012345678', OutTradeNo>>()
  not<IsAssignable<number, OutTradeNo>>()
  not<IsAny<OutTradeNo>>()
  expect(isOutTradeNo(newOutTradeNo())).toBe(true)
})

test('neither brand is the other', () => {
  not<IsAssignable<Cents, OutTradeNo>>()
  not<IsAssignable<OutTradeNo, Cents>>()
})

test('what the ledger holds and the verbs take is branded, so that major units cannot get there', () => {
  not<IsAssignable<number, GatewayOrder['total_fee']>>()
  not<IsAssignable<number, GatewayOrder['cart_amount']>>()
  not<IsAssignable<number, OpenInput['amount']>>()
  not<IsAssignable<number, RefundInput['amount']>>()
  not<IsAssignable<string, GatewayOrder['out_trade_no']>>()
})

test('what the guards let through is branded', () => {
  const value: number = 10880
  const text: string = '123456789012345678'
  if (isCents(value)) holds<IsAssignable<typeof value, Cents>>()
  if (isOutTradeNo(text)) holds<IsAssignable<typeof text, OutTradeNo>>()
  not<IsAssignable<typeof value, Cents>>()
  not<IsAssignable<typeof text, OutTradeNo>>()
})
