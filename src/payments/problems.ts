/** How the platform treats a problem: bad input, something that may not be done now, or a fault on our side. */
export type ProblemType = 'invalid_data' | 'not_allowed' | 'unexpected_state'

interface Entry {
  type: ProblemType
  /** What the shopper or the merchant at the screen reads. `{name}` is filled from the details. */
  message: string
}

/** Every way in which a verb may refuse, in words that say what to do. Unknown outcomes are entries of their own. */
const PROBLEMS = {
  amount_invalid: {
    type: 'invalid_data',
    message: 'WeChat Pay cannot take "{asked}": it is not an amount of money.',
  },
  amount_not_positive: {
    type: 'invalid_data',
    message: 'WeChat Pay cannot take {asked}: there is nothing to pay. Complete this cart without a payment.',
  },
  amount_too_large: { type: 'invalid_data', message: 'WeChat Pay cannot take {asked}: it is too large.' },
  currency_unsupported: {
    type: 'invalid_data',
    message:
      'WeChat Pay is not available for a cart in {asked}: this store takes it in {currency}. Choose another way to pay.',
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
    message:
      'redirect_url must be the full http(s) address of the page to come back to, of at most 2000 characters, without user name and without the part after "#".',
  },
  redirect_url_foreign: {
    type: 'not_allowed',
    message:
      'redirect_url must be a page of this store, and {origin} is none of its origins (store owner: name it in the option quickAuthOrigins, or in the store CORS setting of Medusa).',
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
      'The total of this cart changed after its payment was started. Pay the new amount; if the old one was paid, it is refunded automatically.',
  },
  cart_completed: {
    type: 'not_allowed',
    message:
      'There is nothing left to pay here: this cart is an order already, or what was asked for was withdrawn.',
  },
  too_many_codes: {
    type: 'not_allowed',
    message:
      'Too many payment codes were made for this cart in the last two hours. Pay one of them, or try again later.',
  },
  cart_unchecked: {
    type: 'not_allowed',
    message: 'This cart could not be checked right now. Nothing is lost. Try again in a moment.',
  },
  payment_unknown: { type: 'not_allowed', message: 'There is no WeChat payment with this number.' },
  order_unknown: { type: 'not_allowed', message: 'There is no order with this id.' },
  pay_link_unknown: {
    type: 'not_allowed',
    message: 'This payment link is not valid. Ask the store for a new one.',
  },
  start_invalid: {
    type: 'invalid_data',
    message: 'Send a JSON object with "trade_type", "open_id" and "new_code", as far as they are needed.',
  },
  pay_link_ended: {
    type: 'not_allowed',
    message: 'This payment link has ended: its payment is done. Contact the store if you have a question.',
  },
  payment_not_paid: { type: 'not_allowed', message: 'This WeChat payment has not been paid.' },
  payment_refunded: {
    type: 'not_allowed',
    message: 'This WeChat payment was refunded to the shopper. Start a new payment to try again.',
  },
  payment_exception: {
    type: 'not_allowed',
    message: 'This WeChat payment needs manual review by the store: {reason}.',
  },
  cart_busy: {
    type: 'not_allowed',
    message: 'This cart is being completed by another request. Try again in a moment.',
  },
  refund_exceeds: {
    type: 'not_allowed',
    message: 'WeChat Pay cannot refund {asked}: {left} of this payment is left to refund.',
  },
  refund_refused: {
    type: 'not_allowed',
    message: 'WeChat Pay refused this refund ({reason}). Nothing was refunded.',
  },
  refund_refused_for_now: {
    type: 'not_allowed',
    message: 'WeChat Pay cannot do this refund now ({reason}). Nothing was refunded. Try again later.',
  },
  refund_overtaken: {
    type: 'not_allowed',
    message: 'Another refund of this payment was done in the same moment: {left} is left. Try again.',
  },
  refund_unreachable: {
    type: 'not_allowed',
    message: 'WeChat Pay cannot be reached right now. This refund was not sent. Try again in a moment.',
  },
  request_foreign: {
    type: 'not_allowed',
    message:
      'This request was made by a page of another address than this store’s admin. Send it from the admin, or from a script without Origin and Sec-Fetch-Site (store owner: name the admin’s address in the admin CORS setting of Medusa).',
  },
  query_invalid: {
    type: 'invalid_data',
    message: 'Fix these parameters of the address: {faults}.',
  },
  body_invalid: {
    type: 'invalid_data',
    message: 'Send an empty JSON object or nothing, with "Content-Type: application/json".',
  },
  resolution_invalid: {
    type: 'invalid_data',
    message:
      'Send a JSON object with "action" ("refund", "close", "refund_done" or "refund_not_done") and, if you like, "note" (why; at most 500 characters, no control characters). "amount", where it is asked for, is a string such as "12.34". "refund", if you like, is the id of the refund that was done or not done.',
  },
  resolution_unconfirmed: {
    type: 'invalid_data',
    message:
      'This store never gave out the number of this payment: it may belong to another system that uses the same account. Look it up there first. To refund it all the same, send as "amount" what is left of it in {currency}, such as "12.34".',
  },
  resolution_impossible: { type: 'not_allowed', message: 'This cannot be done: {reason}.' },
  resolution_late: {
    type: 'not_allowed',
    message:
      'Somebody else decided on this payment first ({first}). Load it again and look at what was decided.',
  },
  resolution_overtaken: {
    type: 'not_allowed',
    message: 'This payment changed in the same moment. Load it again and decide on what it is now.',
  },
  resolution_other_refund: {
    type: 'not_allowed',
    message:
      'The outcome of that refund is known by now, and another refund of this payment is in doubt. Load it again and decide about that one.',
  },
  refund_unknown: {
    type: 'not_allowed',
    message:
      'WeChat Pay did not say whether the refund of {asked} was done. It may have been. Nothing more is sent for this payment until that is known: try the same refund again later, and it will not be paid twice.',
  },
} as const satisfies Record<string, Entry>

export type ProblemCode = keyof typeof PROBLEMS

/** The names in braces of a message. */
type Slots<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never

/** What the message of a code is filled in from: exactly the names in its braces. */
type Details<Code extends ProblemCode> = [Slots<(typeof PROBLEMS)[Code]['message']>] extends [never]
  ? []
  : [details: Readonly<Record<Slots<(typeof PROBLEMS)[Code]['message']>, string>>]

/** A refusal as a value: what happened (`code`), how the platform shows it (`type`), and the words (`message`). */
export interface Problem {
  readonly code: ProblemCode
  readonly type: ProblemType
  readonly message: string
}

/** The problem of that code. Leaving out a detail that its message needs does not compile. */
export function problem<Code extends ProblemCode>(code: Code, ...[details]: Details<Code>): Problem {
  const { type, message } = PROBLEMS[code]
  const words: Readonly<Record<string, string>> = details ?? {}
  return { code, type, message: message.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '') }
}
