/** A success in words that no revision documents: the work is done, and a client cannot be sure of it. */
export type UnusualAnswer = 'processing' | 'ok'

type Data = Record<string, unknown>

/** What a client needs of each answer: a gateway that answers in other words leaves the rest out. */
const fields = [
  'refund_id',
  'refund_fee',
  'total_fee',
  'code_url',
  'prepay_id',
  'jsapi',
  'trade_state',
  'sign',
]

/** `processing` is `{status:'success',data:{…,status:'PROCESSING'}}`, `ok` is `{Code:'OK',data:{…}}`. */
export function unusualAnswer(kind: UnusualAnswer, data: Data): Data {
  const known = Object.fromEntries(Object.entries(data).filter(([name]) => fields.includes(name)))
  return kind === 'ok'
    ? { Code: 'OK', data: known }
    : { status: 'success', data: { ...known, status: 'PROCESSING' } }
}
