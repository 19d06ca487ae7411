import { isProblem, type ProblemCode, problem } from '#payments/problems'

const codes: Partial<Record<ProblemCode, string[]>> = {
  amount_invalid: ['asked'],
  amount_not_positive: ['asked'],
  amount_fraction: ['asked'],
  amount_too_large: ['asked'],
  currency_unsupported: ['asked', 'currency'],
  trade_type_invalid: ['asked'],
  open_id_missing: [],
  open_id_invalid: [],
  gateway_refused: ['reason'],
  gateway_unreachable: [],
  gateway_unknown: [],
  gateway_misconfigured: ['reason'],
  not_confirmed: [],
  payment_unknown: [],
  payment_not_paid: [],
  payment_returned: [],
  payment_exception: ['reason'],
  refund_exceeds: ['asked', 'left'],
  refund_too_small: ['asked', 'currency'],
  refund_refused: ['reason'],
  refund_unreachable: [],
  refund_unknown: ['asked'],
  quick_auth_off: [],
  redirect_url_invalid: [],
  total_changed: [],
  cart_completed: [],
}
const table = Object.entries(codes) as Array<[ProblemCode, string[]]>

test.each(table)('%s is a sentence with its details %j in it, and nothing left to fill in', (code, names) => {
  const said = problem(code, Object.fromEntries(names.map((name) => [name, `<${name}>`])))
  expect(said.code).toBe(code)
  expect(['invalid_data', 'not_allowed', 'unexpected_state']).toContain(said.type)
  for (const name of names) expect(said.message).toContain(`<${name}>`)
  expect(said.message).not.toMatch(/[{}]|\?(?!$)/)
  expect(said.message).toMatch(/^[A-Za-z_].*\.$/)
  expect(isProblem(said)).toBe(true)
})

test.each<[ProblemCode, RegExp]>([
  ['gateway_unknown', /^(?!.*\b(paid|failed|refused)\b)/],
  ['refund_unknown', /may have been/],
  ['refund_unknown', /will not be paid twice/],
  ['not_confirmed', /Nothing is lost/],
])('%s claims neither success nor failure', (code, words) => expect(problem(code).message).toMatch(words))

test('a detail is put in letter for letter, and is never itself filled in', () => {
  const { message } = problem('currency_unsupported', { asked: '$& {currency} $1', currency: 'HKD' })
  expect(message).toContain('a cart in $& {currency} $1: this store takes it in HKD')
})

test('a detail nobody gave leaves a mark instead of the word undefined', () => {
  expect(problem('gateway_refused').message).toContain('(?)')
})

test.each<unknown>([
  null,
  undefined,
  'amount_invalid',
  {},
  [],
  { code: 'ECONNREFUSED' },
  { code: 'toString' },
  { code: '__proto__' },
  { code: ['amount_invalid'] },
  { code: 42 },
  { code: Object.create(null) },
  Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
])('%p is no problem of ours', (value) => expect(isProblem(value)).toBe(false))
