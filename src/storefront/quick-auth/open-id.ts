import { environment } from '../environment/environment'
import { finishQuickAuth } from './finish-quick-auth'
import { journey, OPEN_ID, REFUSED, storage } from './quick-auth-state'
import { type QuickAuthOptions, startQuickAuth } from './start-quick-auth'

/**
 * Who pays, to start a payment with: inside WeChat, by Quick Auth where the store has it. The page is left once, and comes
 * back; the open_id is kept for as long as the tab is open.
 *
 * @returns undefined for a QR code: outside of WeChat, and where WeChat did not tell. Never rejects
 */
export async function openId(options: QuickAuthOptions): Promise<string | undefined> {
  const learnt = finishQuickAuth()
  if (learnt) journey.isNew = true
  const known = learnt ?? storage.get(OPEN_ID)
  if (environment() !== 'wechat') return undefined
  if (known) {
    storage.set(OPEN_ID, known)
    return known
  }
  try {
    return await startQuickAuth(options)
  } catch {
    return undefined
  }
}

/**
 * Forgets who pays, when the store has refused to start a payment for them: an open_id belongs to one WeChat account of the
 * store, and is refused after that was changed. {@link openId} asks WeChat once more; where the refused one was just learnt,
 * asking again would not help, and it gives undefined once: the payment is by QR code then.
 *
 * @returns whether one was kept: then starting the payment once more is worth it
 */
export function forgetOpenId(): boolean {
  const wasKept = storage.get(OPEN_ID) !== null
  storage.remove(OPEN_ID)
  if (wasKept && journey.isNew) storage.set(REFUSED, '1')
  return wasKept
}
