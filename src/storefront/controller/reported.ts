/** What is told once a payment, in all pages and loads of one browser. */
export type Once = 'paid' | 'placed' | 'expired' | 'failed' | 'renewed'

const KEY = 'wemine_told'
/** Marks of so many payments and events are kept. */
const KEPT = 60
/** For pages whose browser keeps nothing. */
let own: string[] = []

/** Whether this browser was told this of the payment. */
export const wasReported = (out_trade_no: string, type: Once) => marks().includes(`${out_trade_no}:${type}`)

/** Marks it as told. @returns false when it was told before */
export function markReported(out_trade_no: string, type: Once): boolean {
  const mark = `${out_trade_no}:${type}`
  const all = marks()
  if (all.includes(mark)) return false
  own = [...all, mark].slice(-KEPT)
  safelyStored(() => localStorage.setItem(KEY, own.join(' ')))
  return true
}

function marks(): string[] {
  const stored = safelyStored(() => localStorage.getItem(KEY)?.split(' ')) ?? []
  return [...new Set([...stored, ...own])]
}

/** Storage may be missing, forbidden or full. */
function safelyStored<Value>(use: () => Value): Value | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
