/** What a phone finds behind a code. */
export type PhoneState =
  | 'ready'
  | 'not-found'
  | 'expired'
  | 'already-paid'
  | 'closed'
  | 'camera-only'
  | 'other-account'

const sentences: Record<Exclude<PhoneState, 'ready'>, string> = {
  'not-found': 'No order has this number or code',
  expired: 'The code has expired',
  'already-paid': 'The order is paid already',
  closed: 'The order is closed',
  'camera-only': 'WeChat takes a code from the camera only, not from the album or by long press',
  'other-account': 'Another WeChat account has scanned the code',
}

/** The phone cannot pay: what the shopper reads in place of the payment page. */
export class PhoneRefusal extends Error {
  /** Names the class where two copies of the package are loaded. */
  override readonly name = 'PhoneRefusal'

  constructor(
    /** Why it cannot pay. */
    readonly state: Exclude<PhoneState, 'ready'>,
    reference: string,
  ) {
    super(`${sentences[state]}: ${reference}`)
  }
}
