import type { GatewayOrder } from './gateway-order'
import { many } from './gateway-orders'
import { query, type Row, type Sql } from './sql'
import { type OrderState, sqlList, UNDECIDED } from './states'

/** A gateway order, and whether the outcome of a refund of it is unknown. */
export type FoundOrder = GatewayOrder & { is_refund_unknown: boolean }

/** What a search is for: each is one way in which a row may be the one that is meant, read by an index of its own. */
export type SearchTerm =
  | { by: 'out_trade_no' | 'transaction_id' | 'order_id'; is: string }
  | { by: 'order_id' | 'resource_id'; any: readonly string[] }
  /** An amount in the smallest unit of currencies; `but`: of every other currency. */
  | { by: 'amount'; is: number; of: readonly string[] }
  | { by: 'amount'; is: number; but: readonly string[] }

export interface Search {
  /** Any of these; undefined where everything is meant. */
  terms?: readonly SearchTerm[]
  states?: readonly OrderState[]
  /** Only what is not at its end or needs review. */
  isOpen?: boolean
  provider_id?: string
  order_id?: string
  session_id?: string
  /** When it was opened: from then, and before then. */
  from?: Date
  to?: Date
  isOldestFirst?: boolean
}

/** How far a search is counted, and how far its pages go. */
export const COUNTED = 10_000

/** One page of a search: `limit` rows after the first `offset`. */
export function searchOrders(
  sql: Sql,
  search: Search,
  { limit, offset }: { limit: number; offset: number },
): Promise<FoundOrder[]> {
  const { arms, values } = armsOf(search)
  const order = orderBy(search)
  return many(
    sql,
    `with found as (${arms.map((arm) => `(${arm} ${order} limit :top)`).join(' union ')}),
       page as (select * from found o ${order} limit :limit offset :offset)
     select o.*, ${IS_REFUND_UNKNOWN} from page join wemine_gateway_order o on o.out_trade_no = page.out_trade_no ${order}`,
    { ...values, limit, offset, top: limit + offset },
  ) as Promise<FoundOrder[]>
}

/** How many rows a search has, counted up to {@link COUNTED}. */
export async function countOrders(sql: Sql, search: Search): Promise<{ count: number; is_more: boolean }> {
  const { arms, values } = armsOf(search)
  const order = orderBy(search)
  const [row] = await query(
    sql,
    `select count(*) as count from (${arms.map((arm) => `(${arm} ${order} limit :top)`).join(' union ')}) found`,
    { ...values, top: COUNTED + 1 },
  )
  const count = Number(row?.count)
  return { count: Math.min(count, COUNTED), is_more: count > COUNTED }
}

/** Whether the refund that a row waits for was sent and nobody knows what became of it. */
export const IS_REFUND_UNKNOWN = `exists (
  select from wemine_refund r where r.id = o.refund_in_doubt and r.state = 'unknown') as is_refund_unknown`

const orderBy = ({ isOldestFirst }: Search) => {
  const direction = isOldestFirst ? '' : 'desc'
  return `order by o.created_at ${direction}, o.out_trade_no ${direction}`
}

/**
 * A search as statements that each walk one index, in the order of the page: of several states each is one, since no
 * index has the rows of two states by their age.
 */
function armsOf(search: Search): { arms: string[]; values: Row } {
  const { terms, states, isOpen, provider_id, order_id, session_id, from, to } = search
  const values: Row = { ...namesOf({ provider_id, order_id, session_id, from, to }) }
  const always = [
    ...Object.keys(namesOf({ provider_id, order_id, session_id })).map((name) => `o.${name} = :${name}`),
    ...(from ? ['o.created_at >= :from'] : []),
    ...(to ? ['o.created_at < :to'] : []),
  ]
  const splits: string[][] = []
  if (terms) splits.push(terms.flatMap((term, at) => conditionsOf(term, `term_${at}`, values)))
  if (states) splits.push(terms || isOpen ? [`o.state in (${sqlList(states)})`] : states.map(isState))
  if (isOpen) splits.push(OPEN)
  const arms = splits
    .reduce<string[][]>(
      (lists, split) => lists.flatMap((list) => split.map((one) => [...list, one])),
      [always],
    )
    .map((conditions) => {
      const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
      return `select o.out_trade_no, o.created_at from wemine_gateway_order o ${where}`
    })
  return { arms: arms.length > 0 ? arms : [NOTHING], values }
}

const isState = (state: OrderState) => `o.state = '${state}'`

const NOTHING = 'select o.out_trade_no, o.created_at from wemine_gateway_order o where false'

/** What is not at its end, or needs review: each by a small index of its own. */
const OPEN = [
  `o.state in (${sqlList(UNDECIDED)}) and o.paid_at is not null`,
  "o.state = 'exception' and o.resolved_at is null",
  'o.refund_in_doubt is not null',
]

/** Each column that may hold it. */
function conditionsOf(term: SearchTerm, name: string, values: Row): string[] {
  if ('any' in term) {
    values[name] = [...term.any]
    return [`o.${term.by} = any(cast(:${name} as text[]))`]
  }
  values[name] = term.is
  if (term.by !== 'amount') return [`o.${term.by} = :${name}`]
  const isOf = 'of' in term
  values[`${name}_of`] = [...(isOf ? term.of : term.but)]
  const fits = (currency: string) => `${isOf ? '' : 'not '}o.${currency} = any(cast(:${name}_of as text[]))`
  return [
    `o.total_fee = :${name} and ${fits('fee_type')}`,
    `o.cart_amount = :${name} and o.exchange_rate is not null and ${fits('cart_currency')}`,
    `o.paid_fee = :${name} and o.paid_fee <> o.total_fee and ${fits('fee_type')}`,
  ]
}

function namesOf(values: Row): Row {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
