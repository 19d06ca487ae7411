import { finish } from '../../src/payments/finish'
import { giveBack } from '../../src/payments/give-back'
import { refundsOf } from '../../src/payments/ledger/refunds'
import type { Sql } from '../../src/payments/ledger/sql'
import { reconcile } from '../../src/payments/reconcile'
import { useWorld } from './support/world'

const world = useWorld()

describe('giving back', () => {
  test('goes on where a process died after writing it down and before sending it', async () => {
    const order = await world.unclaimed()
    await world.sql('wemine_gateway_order').update({ state: 'returning', next_ask_at: world.clock })
    await reconcile(world.host, world.now)
    expect(await world.row(order)).toMatchObject({ state: 'returned' })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('sends nothing again when the answer was lost: the gateway’s state tells', async () => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { reset: 'after', times: 1 })
    expect(await finish(world.host, world.instance, order)).toMatchObject({ state: 'returning' })
    const sent = world.asked(/POST .*refund/)
    world.wait(60)
    await reconcile(world.host, world.now)
    expect(await world.row(order)).toMatchObject({ state: 'returned', refund_in_doubt: null })
    expect(world.asked(/POST .*refund/)).toBe(sent)
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('that was sent and never seen done is sent again after a minute: the gateway gives all back once', async () => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { hang: 'before', times: 1 })
    await finish(world.host, world.instance, order)
    world.wait(30)
    await reconcile(world.host, world.now)
    expect(world.asked(/POST .*refund/)).toBe(1)
    world.wait(60)
    await reconcile(world.host, world.now)
    expect(await world.row(order)).toMatchObject({ state: 'returned', refund_in_doubt: null })
    expect(world.asked(/POST .*refund/)).toBe(2)
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('that was done, with a gateway that is slow to show it, is done once', async () => {
    const order = await world.unclaimed()
    const answer = { trade_state: 'SUCCESS', total_fee: '10880', transaction_id: '4200000001' }
    world.sandbox.fault('queryOrder', { answer })
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    await finish(world.host, world.instance, order)
    world.wait(90)
    await reconcile(world.host, world.now)
    expect(await world.row(order)).toMatchObject({ state: 'returned', refund_in_doubt: null })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('that never gets an answer is a person’s after five minutes', async () => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { status: 502 })
    await finish(world.host, world.instance, order)
    for (let minute = 0; minute < 8; minute++) {
      world.wait(60)
      await reconcile(world.host, world.now)
    }
    expect(await world.row(order)).toMatchObject({ state: 'exception', refund_in_doubt: expect.any(String) })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('that the gateway refuses is raised; one that never left is tried again', async () => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    expect(await finish(world.host, world.instance, order)).toMatchObject({
      state: 'exception',
      refunded_fee: 0,
    })
  })

  test('by a process that comes a moment too late leaves it at its end', async () => {
    await world.unclaimed()
    await world.sql('wemine_gateway_order').update({ state: 'returning', next_ask_at: world.clock })
    const [seen] = await world.sql('wemine_gateway_order')
    let isBehind = false
    const sql: Sql = {
      async raw(text, values) {
        if (!isBehind && text.includes('insert into wemine_refund')) {
          isBehind = true
          await giveBack(world.instance, seen, 'its session is gone')
        }
        return world.sql.raw(text, values)
      },
    }
    await giveBack({ ...world.instance, sql }, seen, 'its session is gone')
    expect(isBehind).toBe(true)
    expect(await world.row(seen)).toMatchObject({ state: 'returned', next_ask_at: null })
    expect(world.money(seen)?.refunded).toBe(10880)
  })

  test('by two processes at once is one refund', async () => {
    const order = await world.unclaimed()
    const other = { ...world.instance, running: new Map() }
    await Promise.all([finish(world.host, world.instance, order), finish(world.host, other, order)])
    world.wait(60)
    await reconcile(world.host, world.now)
    expect(await world.row(order)).toMatchObject({ state: 'returned' })
    expect(world.money(order)?.refunded).toBe(10880)
    expect(await refundsOf(world.sql, order.out_trade_no)).toHaveLength(1)
  })
})
