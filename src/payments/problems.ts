/** How the platform treats a problem: bad input, something that may not be done now, or a fault on our side. */
export type ProblemType = 'invalid_data' | 'not_allowed' | 'unexpected_state'

interface Entry {
  type: ProblemType
  /** What the shopper or the merchant at the screen reads. `{name}` is filled from the details. */
  message: string
}

/** Every way in which a verb may say no, in words that say what to do. Unknown outcomes are entries of their own. */
const PROBLEMS = {
  amount_invalid: {
    type: 'invalid_data',
    message: 'WeChat Pay cannot take "{asked}": it is not an amount of money.',
  },
  amount_not_positive: {
    type: 'invalid_data',
    message: 'WeChat Pay cannot take {asked}: there is nothing to pay. Complete this cart without a payment.',
  },
  amount_fraction: {
    type: 'invalid_data',
    message:
      'WeChat Pay cannot take {asked}: it has a fraction of a cent. Round the prices, taxes or discounts that make it.',
  },
  amount_too_large: { type: 'invalid_data', message: 'WeChat Pay cannot take {asked}: it is too large.' },
  currency_unsupported: {
    type: 'invalid_data',
    message:
      'WeChat Pay is not available for a cart in {asked}: this store takes it in {currency}. ' +
      'Choose another way to pay (store owner: set exchangeRates to accept {asked}).',
  },
  trade_type_invalid: {
    type: 'invalid_data',
    message: 'trade_type must be "NATIVE" (a QR code) or "JSAPI" (inside WeChat), not {asked}.',
  },
  open_id_missing: {
    type: 'invalid_data',
    message:
      'Paying inside WeChat (JSAPI) needs the shopper\'s open_id. Send open_id, or ask for trade_type "NATIVE" (a QR code).',
  },
  open_id_invalid: {
    type: 'invalid_data',
    message: 'open_id must be 20 to 128 letters, digits, "-" or "_".',
  },
  quick_auth_off: {
    type: 'not_allowed',
    message:
      'This store has no Quick Auth (store owner: set quickAuthToken). Pay by QR code (NATIVE) instead.',
  },
  redirect_url_invalid: {
    type: 'invalid_data',
    message: 'redirect_url must be the full http(s) address of the page to come back to.',
  },
  gateway_refused: {
    type: 'not_allowed',
    message:
      'WeChat Pay refused this payment ({reason}). Nothing was charged. Try again or choose another way to pay.',
  },
  gateway_unreachable: {
    type: 'not_allowed',
    message:
      'WeChat Pay cannot be reached right now. Nothing was charged and nothing is lost. Try again in a moment.',
  },
  gateway_unknown: {
    type: 'not_allowed',
    message:
      'WeChat Pay did not answer in time. Nothing was charged for this attempt. Try again in a moment.',
  },
  gateway_misconfigured: {
    type: 'not_allowed',
    message: 'WeChat Pay is not set up correctly in this store ({reason}). Choose another way to pay.',
  },
  not_confirmed: {
    type: 'not_allowed',
    message:
      'WeChat Pay cannot confirm this payment right now. Nothing is lost: if it was paid, the order follows by itself within a minute.',
  },
  total_changed: {
    type: 'not_allowed',
    message:
      'The total of this cart changed after its payment was started. Pay the new amount; if the old one was paid, it ' +
      'goes back by itself.',
  },
  cart_completed: {
    type: 'not_allowed',
    message: 'This cart is an order already: there is nothing left to pay.',
  },
  payment_unknown: { type: 'not_allowed', message: 'There is no WeChat payment with this number.' },
  payment_not_paid: { type: 'not_allowed', message: 'This WeChat payment has not been paid.' },
  payment_returned: {
    type: 'not_allowed',
    message: 'This WeChat payment was returned to the shopper. Start a new payment to try again.',
  },
  payment_exception: {
    type: 'not_allowed',
    message: 'This WeChat payment needs a person: {reason}. The store has been told.',
  },
  refund_exceeds: {
    type: 'not_allowed',
    message: 'WeChat Pay cannot refund {asked}: {left} of this payment is left to refund.',
  },
  refund_too_small: {
    type: 'invalid_data',
    message: 'WeChat Pay cannot refund {asked}: it is less than one cent of {currency}.',
  },
  refund_refused: {
    type: 'not_allowed',
    message: 'WeChat Pay refused this refund ({reason}). Nothing was refunded.',
  },
  refund_unreachable: {
    type: 'not_allowed',
    message: 'WeChat Pay cannot be reached right now. This refund was not sent. Try again in a moment.',
  },
  resolution_invalid: {
    type: 'invalid_data',
    message:
      'Send { "action": "return" | "settled" | "refund_done" | "refund_not_done", "note": "why, at most 500 letters" }.',
  },
  resolution_impossible: { type: 'not_allowed', message: 'This cannot be done: {reason}.' },
  refund_unknown: {
    type: 'not_allowed',
    message:
      'WeChat Pay did not say whether the refund of {asked} was done. It may have been. Nothing more is sent for this ' +
      'payment until that is known: try the same refund again later, and it will not be paid twice.',
  },
} as const satisfies Record<string, Entry>

export type ProblemCode = keyof typeof PROBLEMS

/** A refusal as a value: what happened (`code`), how the platform shows it (`type`), and the words (`message`). */
export interface Problem {
  readonly code: ProblemCode
  readonly type: ProblemType
  readonly message: string
}

/** The problem of that code, its words filled in from `details`. */
export function problem(code: ProblemCode, details: Record<string, string> = {}): Problem {
  const { type, message } = PROBLEMS[code]
  return { code, type, message: message.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '?') }
}

/** Tells a problem from any other value a verb may give. */
export function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null || !('code' in value)) return false
  return typeof value.code === 'string' && Object.hasOwn(PROBLEMS, value.code)
}
