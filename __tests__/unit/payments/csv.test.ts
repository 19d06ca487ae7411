import { movementsCsv } from '#payments/admin/csv'
import { showTotals } from '#payments/admin/totals'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { Platform } from '#payments/platform'
import { gatewayOrder, later } from './support/gateway-order'

/** What PostgreSQL would give: the statements themselves run in __tests__/ledger. */
interface Rows {
  payments?: object[]
  refunds?: object[]
  sums?: object[]
}

function platform({ payments = [], refunds = [], sums = [] }: Rows): Platform {
  const rowsOf = (text: string) => {
    if (text.includes('group by 1, 2, 3')) return text.includes('wemine_refund') ? [] : sums
    return text.includes('r.id as refund_key') ? refunds : payments
  }
  return {
    sql: { raw: async (text: string) => ({ rows: rowsOf(text) }) },
    clock: { now: () => later(0) },
    displayNumbers: async () => new Map(),
    bookedPayments: async () => new Map(),
  } as unknown as Platform
}

const paid = (more: Partial<GatewayOrder> = {}) => ({
  ...gatewayOrder({ state: 'captured', charged_at: later(0), captured_at: later(0), ...more }),
  paid_fee: 10880,
  done_amount: '0',
})
const refund = (more: object) => ({
  ...paid(),
  ...{ refund_key: 'r1', gateway_refund_id: '50000', reason: 'platform', done_at: later(1000) },
  ...{ refund_fee: '1088', refund_amount: '1088', ...more },
})

const moved = { from: later(-1000), to: later(86_400_000), provider_id: undefined }
async function csv(rows: Rows): Promise<Record<string, string>[]> {
  let text = ''
  for await (const piece of movementsCsv(platform(rows), moved, 'Asia/Hong_Kong')) text += piece
  const [head = [], ...lines] = text.split('\r\n').map((line) => line.split(','))
  expect(lines.pop()).toEqual([''])
  return lines.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at], cell])))
}

test('a column adds up: a payment, and what was refunded of it below zero', async () => {
  const lines = await csv({ payments: [paid()], refunds: [refund({})] })
  expect(lines.map(({ kind, amount, cart_amount }) => [kind, amount, cart_amount])).toEqual([
    ['payment', '108.80', '108.80'],
    ['refund', '-10.88', '-10.88'],
  ])
})

test('a refund whose share is nothing in one currency is 0.00 in it, not -0.00', async () => {
  const [line] = await csv({ refunds: [refund({ refund_fee: '0', refund_amount: '1' })] })
  expect(line).toMatchObject({ amount: '0.00', cart_amount: '-0.01' })
})

test.each(['=1+1', '+85298765432', '-2', '@SUM(A1)', '\tx'])(
  'the text %j is no formula to a spreadsheet',
  async (order_id) => {
    const [line] = await csv({ payments: [paid({ order_id, provider_id: order_id })] })
    expect(line).toMatchObject({ order_id: `'${order_id}`, account: `'${order_id}` })
  },
)

test.each([
  ['pp_wemine_hong kong', 'HKD'],
  ['pp_wemine_hk', 'HK DOLLAR'],
])('the totals of the account %j in %j are of that account and currency', async (provider_id, fee_type) => {
  const about = { provider_id, fee_type }
  const rows = { sums: [{ ...about, kind: 'captured', count: '1', fee: '10880' }], payments: [paid(about)] }
  const shown = await showTotals(platform(rows), {})
  expect(shown).toMatchObject({ ok: true, value: { totals: [{ ...about, net: 10880, decimals: 2 }] } })
})
