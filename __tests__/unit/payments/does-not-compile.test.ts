import { typeCheck } from './support/type-check'

/**
 * What must not compile. Each line has a twin that does, so that it cannot fail for another reason than its own, and the
 * compiler's words, in which both types are named.
 */
const pairs: [words: string, compiles: string, doesNot: string, says: RegExp][] = [
  [
    'the cart’s amount is no fee of the gateway',
    `import type { RefundShare } from './money/exchange'
     export const sent = (wanted: RefundShare): { refund_fee: RefundShare['refund_fee'] } => ({ refund_fee: wanted.refund_fee })`,
    `import type { RefundShare } from './money/exchange'
     export const sent = (wanted: RefundShare): { refund_fee: RefundShare['refund_fee'] } => ({ refund_fee: wanted.amount })`,
    /^TS2322 Type 'CartMinor' is not assignable to type 'GatewayFee'/,
  ],
  [
    'what is recorded of a refund has the fee in the gateway’s currency',
    `import type { NewRefund } from './ledger/refunds'
     export const rest = (refund: NewRefund, wanted: NewRefund): NewRefund => ({ ...refund, refund_fee: wanted.refund_fee })`,
    `import type { NewRefund } from './ledger/refunds'
     export const rest = (refund: NewRefund, wanted: NewRefund): NewRefund => ({ ...refund, refund_fee: wanted.amount })`,
    /^TS2322 Type 'CartMinor' is not assignable to type 'GatewayFee'/,
  ],
  [
    'a fee of the gateway is no amount of the cart',
    `import type { GatewayOrder } from './ledger/gateway-order'
     import type { Money } from './platform'
     export const money = (order: GatewayOrder): Money => ({ amount: order.cart_amount, currency: order.cart_currency })`,
    `import type { GatewayOrder } from './ledger/gateway-order'
     import type { Money } from './platform'
     export const money = (order: GatewayOrder): Money => ({ amount: order.total_fee, currency: order.fee_type })`,
    /^TS2322 Type 'GatewayFee' is not assignable to type 'CartMinor'/,
  ],
  [
    'a fee of the gateway is not what is exchanged',
    `import { exchange } from './money/exchange'
     import type { GatewayOrder } from './ledger/gateway-order'
     export const again = (order: GatewayOrder) => exchange(order.cart_amount, 'HKD', { currency: 'HKD', exchangeRates: {} })`,
    `import { exchange } from './money/exchange'
     import type { GatewayOrder } from './ledger/gateway-order'
     export const again = (order: GatewayOrder) => exchange(order.total_fee, 'HKD', { currency: 'HKD', exchangeRates: {} })`,
    /^TS2345 Argument of type 'GatewayFee' is not assignable to parameter of type 'CartMinor'/,
  ],
  [
    'a plain number is no amount',
    `import type { OpenInput } from './verbs/open'
     export const same = (amount: OpenInput['amount']): OpenInput['amount'] => amount`,
    `import type { OpenInput } from './verbs/open'
     export const same = (amount: number): OpenInput['amount'] => amount`,
    /^TS2322 Type 'number' is not assignable to type 'CartMinor'/,
  ],
  [
    'a difference of two amounts is a plain number until it is checked',
    `import { isGatewayFee, type GatewayFee } from './money/money'
     export const left = (paid: GatewayFee, back: GatewayFee): GatewayFee | undefined => {
       const rest = paid - back
       return isGatewayFee(rest) ? rest : undefined
     }`,
    `import type { GatewayFee } from './money/money'
     export const left = (paid: GatewayFee, back: GatewayFee): GatewayFee => paid - back`,
    /^TS2322 Type 'number' is not assignable to type 'GatewayFee'/,
  ],
  [
    'a problem has all the details that its message needs',
    `import { problem } from './problems'
     export const exceeds = (asked: string, left: string) => problem('refund_exceeds', { asked, left })`,
    `import { problem } from './problems'
     export const exceeds = (asked: string) => problem('refund_exceeds', { asked })`,
    /^TS2345 Argument of type '\{ asked: string; \}' is not assignable to parameter of type 'Readonly<Record<"asked" \| "left", string>>'.* Property 'left' is missing/,
  ],
  [
    'and none besides',
    `import { problem } from './problems'
     export const exceeds = (asked: string, left: string) => problem('refund_exceeds', { asked, left })`,
    `import { problem } from './problems'
     export const exceeds = (asked: string, left: string) => problem('refund_exceeds', { asked, left, reason: 'x' })`,
    /^TS2353 Object literal may only specify known properties, and 'reason' does not exist in type 'Readonly<Record<"asked" \| "left", string>>'/,
  ],
  [
    'a problem without details takes none',
    `import { problem } from './problems'
     export const unknown = problem('payment_unknown')`,
    `import { problem } from './problems'
     export const unknown = problem('payment_unknown', { reason: 'x' })`,
    /^TS2554 Expected 1 arguments, but got 2/,
  ],
  [
    'a problem with details takes them',
    `import { problem } from './problems'
     export const refused = problem('refund_refused', { reason: 'x' })`,
    `import { problem } from './problems'
     export const refused = problem('refund_refused')`,
    /^TS2554 Expected 2 arguments, but got 1/,
  ],
  [
    'a state follows only from those that the table says',
    `import type { Transition } from './ledger/transition'
     export const captured: Transition<'captured'> = { from: ['paid', 'authorized'], to: 'captured' }`,
    `import type { Transition } from './ledger/transition'
     export const captured: Transition<'captured'> = { from: ['open'], to: 'captured' }`,
    /^TS2322 Type '"open"' is not assignable to type 'SourceOf<"captured">'/,
  ],
  [
    'also where the state is inferred',
    `import { transition } from './ledger/transition'
     import type { Sql } from './ledger/sql'
     import type { GatewayOrder } from './ledger/gateway-order'
     export const capture = (sql: Sql, order: GatewayOrder) => transition(sql, order, { from: ['paid'], to: 'captured' }, new Date())`,
    `import { transition } from './ledger/transition'
     import type { Sql } from './ledger/sql'
     import type { GatewayOrder } from './ledger/gateway-order'
     export const capture = (sql: Sql, order: GatewayOrder) => transition(sql, order, { from: ['open'], to: 'captured' }, new Date())`,
    /^TS2322 Type '"open"' is not assignable to type 'SourceOf<"captured">'/,
  ],
  [
    'what is refunded comes to no other state',
    `import type { NextOf } from './ledger/states'
     export const next: NextOf<'refunding'> = 'refunded'`,
    `import type { NextOf } from './ledger/states'
     export const next: NextOf<'refunded'> = 'refunding'`,
    /^TS2322 Type '(string|"refunding")' is not assignable to type 'never'/,
  ],
  [
    'only a word that the table has is a state',
    `import type { OrderState } from './ledger/states'
     export const state: OrderState = 'refunding'`,
    `import type { OrderState } from './ledger/states'
     export const state: OrderState = 'returning'`,
    /^TS2322 Type '"returning"' is not assignable to type .*"refunding"/,
  ],
  [
    'a result has a value only once it is known to be one',
    `import type { CartMinor } from './money/money'
     import type { Result } from './result'
     export const value = (result: Result<CartMinor>) => result.ok ? result.value : undefined`,
    `import type { CartMinor } from './money/money'
     import type { Result } from './result'
     export const value = (result: Result<CartMinor>) => result.value`,
    /^TS2339 Property 'value' does not exist on type 'Result<CartMinor>'.* Property 'value' does not exist on type '\{ readonly ok: false; readonly problem: Problem; \}'/,
  ],
  [
    'and a problem only where it is none',
    `import type { CartMinor } from './money/money'
     import type { Result } from './result'
     export const code = (result: Result<CartMinor>) => result.ok ? undefined : result.problem.code`,
    `import type { CartMinor } from './money/money'
     import type { Result } from './result'
     export const code = (result: Result<CartMinor>) => result.ok ? result.problem.code : undefined`,
    /^TS2339 Property 'problem' does not exist on type '\{ readonly ok: true; readonly value: CartMinor; \}'/,
  ],
  [
    'an event is one that stores can listen to',
    `import type { Transition } from './ledger/transition'
     export const done: Transition<'refunded'> = { from: ['refunding'], to: 'refunded', events: ['wemine.payment.refunded'] }`,
    `import type { Transition } from './ledger/transition'
     export const done: Transition<'refunded'> = { from: ['refunding'], to: 'refunded', events: ['wemine.payment.returned'] }`,
    /^TS2820 Type '"wemine\.payment\.returned"' is not assignable to type '.*"wemine\.payment\.captured"/,
  ],
  [
    'a transition sets columns that it may, not the state’s own',
    `import type { Transition } from './ledger/transition'
     export const done: Transition<'refunded'> = { from: ['refunding'], to: 'refunded', set: { problem: 'x' } }`,
    `import type { Transition } from './ledger/transition'
     export const done: Transition<'refunded'> = { from: ['refunding'], to: 'refunded', set: { refunded_fee: 1 } }`,
    /^TS2353 .*'refunded_fee' does not exist in type 'Partial<Settable>'/,
  ],
  [
    'a string is no out_trade_no',
    `import type { GatewayOrder } from './ledger/gateway-order'
     import type { OutTradeNo } from './session/out-trade-no'
     export const named = (order: GatewayOrder, out_trade_no: OutTradeNo): GatewayOrder => ({ ...order, out_trade_no })`,
    `import type { GatewayOrder } from './ledger/gateway-order'
     export const named = (order: GatewayOrder, out_trade_no: string): GatewayOrder => ({ ...order, out_trade_no })`,
    /^TS2322 Type 'string' is not assignable to type 'OutTradeNo'/,
  ],
]

let said: string[][] = []
beforeAll(() => {
  said = typeCheck(pairs.flatMap(([, compiles, doesNot]) => [compiles, doesNot]))
})

test.each(pairs.map(([words, , , says], at) => [words, at, says] as const))('%s', (_, at, says) => {
  expect(said[2 * at]).toEqual([])
  expect(said[2 * at + 1]).toEqual([expect.stringMatching(says)])
})
