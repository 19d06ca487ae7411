import { type Problem, type ProblemCode, problem } from '#payments/problems'

const codes: Record<ProblemCode, string[]> = {
  amount_invalid: ['asked'],
  amount_not_positive: ['asked'],
  amount_too_large: ['asked'],
  currency_unsupported: ['asked', 'currency'],
  trade_type_invalid: ['asked'],
  open_id_missing: [],
  open_id_invalid: [],
  quick_auth_off: [],
  redirect_url_invalid: [],
  redirect_url_foreign: ['origin'],
  gateway_refused: ['reason'],
  gateway_unreachable: [],
  gateway_unknown: [],
  gateway_misconfigured: ['reason'],
  not_confirmed: [],
  total_changed: [],
  cart_completed: [],
  too_many_codes: [],
  cart_unchecked: [],
  cart_busy: [],
  payment_unknown: [],
  order_unknown: [],
  pay_link_unknown: [],
  pay_link_ended: [],
  start_invalid: [],
  query_invalid: ['faults'],
  payment_not_paid: [],
  payment_refunded: [],
  payment_exception: ['reason'],
  refund_exceeds: ['asked', 'left'],
  refund_refused: ['reason'],
  refund_refused_for_now: ['reason'],
  refund_overtaken: ['left'],
  refund_unreachable: [],
  refund_unknown: ['asked'],
  request_foreign: [],
  body_invalid: [],
  resolution_invalid: [],
  resolution_unconfirmed: ['currency'],
  resolution_impossible: ['reason'],
  resolution_late: ['first'],
  resolution_overtaken: [],
  resolution_other_refund: [],
}
const table = Object.entries(codes) as Array<[ProblemCode, string[]]>

/** By a code that is known only at run time; what does not compile is in does-not-compile.test.ts. */
const make = problem as (code: ProblemCode, details?: Record<string, string>) => Problem

test.each(table)('%s is a sentence with its details %j in it, and nothing left to fill in', (code, names) => {
  const said = make(code, Object.fromEntries(names.map((name) => [name, `<${name}>`])))
  expect(said.code).toBe(code)
  expect(['invalid_data', 'not_allowed', 'unexpected_state']).toContain(said.type)
  for (const name of names) expect(said.message).toContain(`<${name}>`)
  expect(said.message).not.toMatch(/[{}]|\?(?!$)/)
  expect(said.message).toMatch(/^[A-Za-z_].*\.$/)
})

test.each<[ProblemCode, RegExp]>([
  ['gateway_unknown', /^(?!.*\b(paid|failed|refused)\b)/],
  ['refund_unknown', /may have been/],
  ['refund_unknown', /will not be paid twice/],
  ['not_confirmed', /Nothing is lost/],
])('%s claims neither success nor failure', (code, words) => expect(make(code).message).toMatch(words))

test.each<[ProblemCode, RegExp]>([
  ['refund_refused', /Nothing was refunded/],
  ['refund_refused_for_now', /Nothing was refunded\. Try again later/],
  ['refund_unreachable', /was not sent/],
  ['gateway_refused', /Nothing was charged/],
])('%s says that nothing was done, since that is certain', (code, words) =>
  expect(make(code).message).toMatch(words),
)

test('a detail is put in letter for letter, and is never itself filled in', () => {
  const { message } = problem('currency_unsupported', { asked: '$& {currency} $1', currency: 'HKD' })
  expect(message).toContain('a cart in $& {currency} $1: this store takes it in HKD')
})

test('a detail nobody gave, which does not compile, is not the word undefined either', () => {
  for (const [code] of table) expect(make(code).message).not.toMatch(/undefined|null|[{}]/)
})
