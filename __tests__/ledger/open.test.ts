import { findOrderOfSession, type GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { Cents } from '../../src/payments/money'
import { open } from '../../src/payments/open'
import { reconcile } from '../../src/payments/reconcile'
import { useWorld } from './support/world'

const world = useWorld()

describe('open', () => {
  test('writes down a refusal, and one of an unknown outcome stays watched', async () => {
    world.sandbox.fault('createOrder', { refuse: 'PARAM_ERROR', times: 1 })
    const input = { session_id: 's', resource_id: null, amount: 1 as Cents, currency: 'HKD', shopper: {} }
    expect(await open(world.instance, input)).toMatchObject({ code: 'gateway_refused' })
    expect(await findOrderOfSession(world.sql, 's')).toMatchObject({ state: 'refused', next_ask_at: null })

    world.sandbox.fault('createOrder', { reset: 'after', times: 1 })
    expect(await open(world.instance, { ...input, session_id: 't' })).toMatchObject({
      code: 'gateway_unknown',
    })
    expect(await findOrderOfSession(world.sql, 't')).toMatchObject({
      state: 'asked',
      next_ask_at: expect.any(Date),
    })
  })

  test('whose answer was lost is paid for all the same, if somebody found a way', async () => {
    world.sandbox.fault('createOrder', { reset: 'after', times: 1 })
    const input = { session_id: 't', resource_id: null, amount: 100 as Cents, currency: 'HKD', shopper: {} }
    await open(world.instance, input)
    const order = (await findOrderOfSession(world.sql, 't')) as GatewayOrder
    await world.sandbox.pay(order.out_trade_no)
    world.wait(15)
    await reconcile(world.host, world.now)
    expect(await world.row(order)).toMatchObject({ state: 'paid', paid_fee: 100 })
  })
})
