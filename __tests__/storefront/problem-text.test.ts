import { type Problem, problem } from '../../src/payments/problems'
import { en, problemOf, problemText } from '../../src/storefront'

describe('what the store refuses, in the shopper’s language', () => {
  const refusals: [Problem, string][] = [
    [problem('gateway_unreachable'), en.messages.problem_gateway],
    [problem('gateway_unknown'), en.messages.problem_gateway],
    [problem('gateway_refused', { reason: 'X' }), en.messages.problem_unavailable],
    [problem('gateway_misconfigured', { reason: 'X' }), en.messages.problem_unavailable],
    [problem('currency_unsupported', { asked: 'EUR', currency: 'HKD' }), en.messages.problem_currency],
    [problem('amount_invalid', { asked: 'x' }), en.messages.problem_amount],
    [problem('amount_not_positive', { asked: 'HKD 0' }), en.messages.problem_amount],
    [problem('amount_too_large', { asked: 'HKD 1' }), en.messages.problem_amount],
    [problem('cart_completed'), en.messages.problem_completed],
    [problem('too_many_codes'), en.messages.problem_too_many],
    [problem('open_id_missing'), en.messages.problem_open_id],
    [problem('open_id_invalid'), en.messages.problem_open_id],
  ]

  test.each(refusals)('%j', ({ code, message }, words) => {
    const thrown = [
      // Medusa 2's JS SDK, which drops the code; axios, as Medusa 1's; fetch with the body passed on.
      Object.assign(new Error(message), { status: 400, statusText: 'Bad Request' }),
      Object.assign(new Error('Request failed'), {
        code: 'ERR_BAD_REQUEST',
        response: { status: 400, data: { code, message } },
      }),
      { body: { code, message } },
      { code },
    ]
    for (const error of thrown) {
      expect(problemOf(error).code).toBe(code)
      expect(problemText(problemOf(error), en.messages)).toBe(words)
    }
  })

  test.each([new Error('x'), undefined, 'text', { code: 'constructor' }, { code: 42 }])(
    '%p has words too',
    (error) => {
      expect(problemText(problemOf(error), en.messages)).toBe(en.messages.problem)
    },
  )
})
