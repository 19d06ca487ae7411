import type { Knex } from 'knex'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { ALL_STATES, type OrderState, STATES } from '../../src/payments/ledger/states'
import { type Transition, transition } from '../../src/payments/ledger/transition'
import { createLedger } from '../support/database'
import { now, rowsOf } from './support/rows'

let sql: Knex
let drop: () => Promise<void>
beforeAll(async () => {
  ;({ sql, drop } = await createLedger())
})
afterAll(() => drop())
beforeEach(async () => {
  await sql.raw('truncate wemine_gateway_order cascade')
})

const { insert, row } = rowsOf(() => sql)

async function inState(state: OrderState): Promise<GatewayOrder> {
  const out_trade_no = await insert()
  await sql('wemine_gateway_order').where({ out_trade_no }).update({ state })
  return row(out_trade_no)
}

/** The states that `to` may be entered from, as every verb names them: all that the table has. */
const sourcesOf = (to: OrderState) =>
  ALL_STATES.filter((from) => (STATES[from].next as readonly string[]).includes(to))

const move = (order: GatewayOrder, to: OrderState, more: Partial<Transition<'captured'>> = {}) =>
  transition(sql, order, { from: sourcesOf(to), to, ...more } as Transition<'captured'>, now)

const pairs = ALL_STATES.flatMap((from) => ALL_STATES.map((to) => [from, to] as const))

describe('a gateway order moves exactly as the table of states says', () => {
  test.each(pairs)('%s -> %s', async (from, to) => {
    const order = await inState(from)
    const isAllowed = (STATES[from].next as readonly string[]).includes(to)
    const moved = await move(order, to)
    expect(moved?.state).toBe(isAllowed ? to : undefined)
    expect(await row(order.out_trade_no)).toEqual(isAllowed ? moved : order)
    if (isAllowed) expect(moved?.version).toBe(order.version + 1)
  })

  test('and the database itself knows no other state', async () => {
    const { out_trade_no } = await inState('open')
    const other = sql('wemine_gateway_order').where({ out_trade_no }).update({ state: 'settled' })
    await expect(other).rejects.toThrow(/check constraint/)
  })
})

describe('a transition', () => {
  test('is void for another version than was seen, and changes nothing', async () => {
    const order = await inState('paid')
    await sql('wemine_gateway_order').update({ version: 7 })
    expect(await move(order, 'captured', { version: order.version })).toBeUndefined()
    expect(await row(order.out_trade_no)).toEqual({ ...order, version: 7 })
    expect(await move(order, 'captured', { version: 7 })).toMatchObject({ state: 'captured', version: 8 })
  })

  test.each([
    ['fully_refunded', { refunded_fee: 10879 }],
    ['fully_refunded', { refunded_fee: 10880, refund_in_doubt: 'r' }],
    ['unresolved', { resolved_at: now }],
    ['of_its_session', { session_id: 'payses_of_another' }],
    ['of_its_session', { session_id: null }],
  ] as const)('is void where it is not %s (%j)', async (condition, columns) => {
    const order = await inState('paid')
    await sql('wemine_gateway_order').update(columns)
    expect(await move(order, 'captured', { conditions: [condition] })).toBeUndefined()
    expect((await row(order.out_trade_no)).state).toBe('paid')
  })

  test('sets, fills only what is empty, counts a question, and appends its events', async () => {
    const order = await inState('paid')
    await sql('wemine_gateway_order').update({ pending_events: ['wemine.payment.overdue'] })
    const fill = { paid_at: now, transaction_id: '1' }
    await move(order, 'captured', { fill, set: { order_id: 'order_1' }, isCheck: true })
    const exception = await move(order, 'exception', {
      fill: { transaction_id: '2', problem: 'why' },
      events: ['wemine.payment.exception'],
    })
    expect(exception).toMatchObject({
      ...{
        order_id: 'order_1',
        transaction_id: '1',
        problem: 'why',
        paid_at: now,
        checks: 1,
        checked_at: now,
      },
      pending_events: ['wemine.payment.overdue', 'wemine.payment.exception'],
    })
  })
})
