import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { findOrderOfSession } from '../../src/payments/ledger/gateway-orders'
import type { CartMinor } from '../../src/payments/money/money'
import { open } from '../../src/payments/verbs/open'
import { resourceSql, useWorld } from './support/world'

const world = useWorld()
const input = (session_id: string, amount: number) => ({
  session_id,
  resource: { id: 'cart_1', sql: resourceSql },
  amount: amount as CartMinor,
  currency: 'HKD',
  shopper: {},
})

describe('open', () => {
  test('records a refusal, and one of an unknown outcome stays watched', async () => {
    world.sandbox.fault('createOrder', { refuse: 'PARAM_ERROR', times: 1 })
    expect(await open(world.account, input('s', 1))).toMatchObject({ problem: { code: 'gateway_refused' } })
    expect(await findOrderOfSession(world.sql, 's')).toMatchObject({ state: 'refused', next_check_at: null })

    world.sandbox.fault('createOrder', { reset: 'after', times: 1 })
    expect(await open(world.account, input('t', 1))).toMatchObject({ problem: { code: 'gateway_unknown' } })
    expect(await findOrderOfSession(world.sql, 't')).toMatchObject({
      state: 'requested',
      next_check_at: expect.any(Date),
    })
  })

  test('whose answer was lost is paid for all the same, if somebody found a way', async () => {
    world.sandbox.fault('createOrder', { reset: 'after', times: 1 })
    await open(world.account, input('t', 100))
    const order = (await findOrderOfSession(world.sql, 't')) as GatewayOrder
    world.store.shows(order)
    world.store.refusesToPlace('not now')
    await world.sandbox.pay(order.out_trade_no)
    world.wait(15)
    await world.runJob()
    expect(await world.row(order)).toMatchObject({ state: 'paid', paid_fee: 100 })
  })

  test('costs two statements, whatever the shopper pays with', async () => {
    for (const shopper of [{}, { open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' }]) {
      world.statements.length = 0
      expect(await open(world.account, { ...input('s', 100), shopper })).toMatchObject({ ok: true })
      expect(world.statements).toHaveLength(2)
    }
  })

  test('opens nothing for what the platform says is an order already, and asks the gateway nothing', async () => {
    const completed = { id: 'cart_1', sql: { ...resourceSql, isCompleted: 'true' } }
    expect(await open(world.account, { ...input('s', 100), resource: completed })).toMatchObject({
      problem: { code: 'cart_completed' },
    })
    expect(world.asked(/POST .*order/)).toBe(0)
    expect(await world.sql('wemine_gateway_order')).toEqual([])
  })
})
