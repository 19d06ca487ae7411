import type { WemineProblem } from '../controller/snapshot'
import type { WemineMessages } from './wemine-messages'

/** What the shopper reads, by the `code` of the store's answer (docs/api.md). */
const WORDS: Record<string, keyof WemineMessages> = {
  amount_invalid: 'problem_amount',
  amount_not_positive: 'problem_amount',
  amount_too_large: 'problem_amount',
  currency_unsupported: 'problem_currency',
  gateway_unreachable: 'problem_gateway',
  gateway_unknown: 'problem_gateway',
  gateway_refused: 'problem_unavailable',
  gateway_misconfigured: 'problem_unavailable',
  cart_completed: 'problem_completed',
  too_many_codes: 'problem_too_many',
  open_id_missing: 'problem_open_id',
  open_id_invalid: 'problem_open_id',
}

/** Why a payment could not be started, in the shopper's language. */
export function problemText({ code = '' }: WemineProblem, words: WemineMessages): string {
  return words[Object.keys(WORDS).includes(code) ? WORDS[code]! : 'problem']
}
