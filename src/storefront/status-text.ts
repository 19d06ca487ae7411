import type { WemineMessages } from './messages'
import type { WemineSnapshot } from './snapshot'

/** The one sentence that tells the shopper how the payment stands: made for a polite live region. */
export function statusText(
  { state, reason, trade_type }: Pick<WemineSnapshot, 'state' | 'reason' | 'trade_type'>,
  words: WemineMessages,
): string {
  if (reason === 'refused') return words.offline
  if (state === 'offline' && reason === 'paid') return words.offline_paid
  if (reason && reason !== 'paid') return words[reason]
  if (state === 'waiting') return trade_type === 'JSAPI' ? words.tap : words.scan
  return words[state === 'failed' ? 'closed' : state]
}
