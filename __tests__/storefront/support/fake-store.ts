import type { ServerStatus } from '../../../src/storefront/controller/stages'
import { CLIENT_SECRET } from './native-session'

/** What one question is answered with: a status, a number for an HTTP error, or nothing at all. */
type Reply = ServerStatus | number | 'nothing'

/** A store behind an injected `fetch`: it answers as it is told, by its own clock, and remembers when it was asked. */
export function fakeStore({ expires_at, clockAhead = 0 }: { expires_at: string; clockAhead?: number }) {
  // As the real one: an order's id for whoever has the secret of the payment's session.
  const isOwn = (headers: Headers) => headers.get('x-wemine-client-secret') === CLIENT_SECRET
  const replies = new Map<string, Reply>()
  let hold: Promise<void> | undefined
  const asked: { url: string; at: number; headers: Headers }[] = []
  const answer = (out_trade_no: string, status: ServerStatus, headers: Headers) => ({
    payment: {
      out_trade_no,
      status,
      message: `The store says ${status}.`,
      trade_type: 'NATIVE',
      total_fee: 10880,
      fee_type: 'HKD',
      expires_at,
      now: new Date(Date.now() + clockAhead).toISOString(),
      ...(status === 'placed' && isOwn(headers) && { order_id: 'order_1' }),
    },
  })
  const ask: typeof fetch = async (input, init) => {
    const url = String(input)
    const headers = new Headers(init?.headers)
    asked.push({ url, at: Date.now(), headers })
    await hold
    const out_trade_no = url.split('/').at(-1) ?? ''
    const reply = replies.get(out_trade_no.at(-1) ?? '') ?? 'waiting'
    if (reply === 'nothing') throw new TypeError('Failed to fetch')
    if (typeof reply === 'number') return Response.json({ message: `Error ${reply}` }, { status: reply })
    return Response.json(answer(out_trade_no, reply, headers))
  }
  return {
    fetch: ask,
    asked,
    /** From now on, for the payment whose number ends with this digit. */
    say(reply: Reply, ending = '1') {
      replies.set(ending, reply)
    },
    /** Leaves the next questions without an answer until the returned function is called. */
    hold(): () => void {
      let release = () => {}
      hold = new Promise((resolve) => {
        release = resolve
      })
      return release
    },
  }
}
