import type { Driver, PlacedOrder } from './driver'

interface Row {
  out_trade_no: string
  state: string
  cart_amount: number
  order_id: string | null
  refunded_fee: number
}

const UNPAID = ['requested', 'open', 'refused', 'closed', 'expired']

/**
 * Where the gateway's own account of money, the ledger and the platform's orders do not agree, a sentence each: paid money
 * is captured in one order of the same amount, or back in full, or listed for a person; nothing else is an order.
 */
export async function disagreements(store: Driver): Promise<string[]> {
  const [orders, rows] = await Promise.all([
    store.orders(),
    store.sql('wemine_gateway_order').select('*') as Promise<Row[]>,
  ])
  const money = store.sandbox.money()
  const strangers = Object.keys(money).filter((number) => !rows.some((row) => row.out_trade_no === number))
  const unbacked = orders.filter(({ id }) => rows.filter((row) => row.order_id === id).length !== 1)
  return [
    ...strangers.map((number) => `${number}: the gateway has it, the ledger has not`),
    ...unbacked.map(({ id }) => `${id}: not exactly one gateway order stands behind it`),
    ...rows.flatMap((row) => faultOf(row, money[row.out_trade_no], orders) ?? []),
  ]
}

function faultOf(row: Row, gateway: { paid: number; refunded: number } | undefined, orders: PlacedOrder[]) {
  const { out_trade_no, state } = row
  const { paid = 0, refunded = 0 } = gateway ?? {}
  const fault = (what: string) => `${out_trade_no} (${state}, paid ${paid}, refunded ${refunded}): ${what}`
  if (paid === 0) return UNPAID.includes(state) ? undefined : fault('nobody paid it')
  if (state === 'exception') return undefined
  if (state === 'refunded') return refunded === paid ? undefined : fault('not all is back')
  if (state !== 'captured') return fault('not at its end')
  const order = orders.find(({ id }) => id === row.order_id)
  if (!order) return fault('there is no such order')
  // Medusa 2 takes what was refunded off an order's total, Medusa 1 does not.
  const totals = [paid, paid - refunded]
  if (order.captured !== paid || !totals.includes(order.total)) return fault(`its order is of ${order.total}`)
  if (order.refunded !== refunded || row.refunded_fee !== refunded)
    return fault(`its order refunded ${order.refunded}`)
  return undefined
}
