import type { WemineMessages } from './messages'
import type { WemineSnapshot } from './snapshot'

/** The one sentence that tells the shopper how the payment stands: made for a polite live region. */
export function statusText(
  { state, reason, trade_type }: Pick<WemineSnapshot, 'state' | 'reason' | 'trade_type'>,
  words: WemineMessages,
): string {
  if (state === 'offline') return words[reason === 'renew_failed' ? reason : state]
  if (reason && reason !== 'paid' && reason !== 'refused') return words[reason]
  if (state === 'waiting') return trade_type === 'JSAPI' ? words.tap : words.scan
  return words[state === 'failed' ? 'closed' : state]
}
