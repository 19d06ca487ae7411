import { errorCode, isListed } from './error-codes'

/**
 * What a word in a marker's place says of the request:
 *
 * - `yes`, `no`: explicit.
 * - `open`: WeChat's own word for "this may have been done", or for "a person must end this".
 * - `accepted`: the refund is being paid out. It is the refund's state and says yes only beside a yes, or beside the
 *   number of the refund.
 * - `unknown`: any other. After a POST only an explicit no proves that nothing was done: whoever takes a new word
 *   ("PENDING", "DONE") for a refusal refunds twice.
 */
export type Meaning = 'yes' | 'no' | 'open' | 'accepted' | 'unknown'

const YES = /^(success|succeeded|ok|accepted|20[012])$/i
const NO = /^(fail|failed|failure|error)$/i

/** @param isRefund whether the answer is one to a refund: only there is PROCESSING a word of WeChat's */
export function meaningOf(word: string, isRefund: boolean): Meaning {
  const plain = word.trim()
  if (YES.test(plain)) return 'yes'
  if (NO.test(plain)) return 'no'
  if (isRefund && /^processing$/i.test(plain)) return 'accepted'
  if (!isListed(plain)) return 'unknown'
  return errorCode(plain).kind === 'unknown' ? 'open' : 'no'
}

/** Whether the word is a mere yes or no, so that it explains nothing. */
export function isPlain(word: string): boolean {
  return YES.test(word.trim()) || NO.test(word.trim())
}
