import type { WemineSnapshot } from '../controller/snapshot'
import type { WemineWay } from '../environment/ways'
import type { WemineMessages } from './wemine-messages'

/** What each way to pay says while it waits. */
const WAITING: Record<WemineWay, keyof WemineMessages> = {
  scan: 'scan',
  other_phone: 'scan_other_phone',
  button: 'tap',
  page: 'tap',
  link: 'open_link',
  mini_program: 'tap',
}

/**
 * The one sentence that tells the shopper how the payment stands: made for a polite live region.
 *
 * @param way how it can be paid here, or `none`; default: as the payment was started
 */
export function statusText(
  {
    state,
    reason,
    trade_type,
    renewing,
  }: Pick<WemineSnapshot, 'state' | 'reason' | 'trade_type' | 'renewing'>,
  words: WemineMessages,
  way: WemineWay | 'none' = trade_type === 'JSAPI' ? 'button' : 'scan',
): string {
  if (renewing) return words.renewing
  if (state === 'offline') return reason === 'paid' ? words.paid_offline : words.offline
  if (reason && reason !== 'paid') return words[reason]
  if (state === 'waiting')
    return words[way !== 'none' ? WAITING[way] : trade_type === 'JSAPI' ? 'no_bridge' : 'no_code']
  return words[state === 'failed' ? 'closed' : state]
}
