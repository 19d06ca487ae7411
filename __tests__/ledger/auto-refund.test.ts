import type { Sql } from '../../src/payments/ledger/sql'
import { autoRefund } from '../../src/payments/verbs/auto-refund'
import { REFUND, useWorld } from './support/world'

const world = useWorld()

describe('an auto-refund', () => {
  test('goes on where a process died after recording it and before sending it', async () => {
    const order = await world.unclaimed()
    await world.sql('wemine_gateway_order').update({ state: 'refunding', next_check_at: world.now() })
    await world.runJob()
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('sends nothing again when the answer was lost: the gateway’s state tells', async () => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { reset: 'after', times: 1 })
    expect(await world.reconcile(order)).toMatchObject({ state: 'refunding' })
    const sent = world.asked(REFUND)
    world.wait(60)
    await world.runJob()
    expect(await world.row(order)).toMatchObject({ state: 'refunded', refund_in_doubt: null })
    expect(world.asked(REFUND)).toBe(sent)
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('that was sent and never seen done is sent again after a minute: the gateway gives all back once', async () => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { hang: 'before', times: 1 })
    await world.reconcile(order)
    world.wait(30)
    await world.runJob()
    expect(world.asked(REFUND)).toBe(1)
    world.wait(60)
    await world.runJob()
    expect(await world.row(order)).toMatchObject({ state: 'refunded', refund_in_doubt: null })
    expect(world.asked(REFUND)).toBe(2)
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('that was done, with a gateway that is slow to show it, is done once', async () => {
    const order = await world.unclaimed()
    const answer = { trade_state: 'SUCCESS', total_fee: '10880', transaction_id: '4200000001' }
    world.sandbox.fault('queryOrder', { answer })
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    await world.reconcile(order)
    world.wait(90)
    await world.runJob()
    expect(await world.row(order)).toMatchObject({ state: 'refunded', refund_in_doubt: null })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('that never gets an answer is a person’s after five minutes', async () => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { status: 502 })
    await world.reconcile(order)
    await world.run(8, 60)
    expect(await world.row(order)).toMatchObject({ state: 'exception', refund_in_doubt: expect.any(String) })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test.each(['before', 'after'] as const)(
    'that is a person’s is asked about all the same, and known when the gateway can tell (lost %s it was done)',
    async (reset) => {
      const order = await world.unclaimed()
      world.sandbox.fault('refund', { reset })
      world.sandbox.fault('queryOrder', { status: 503 })
      await world.reconcile(order)
      await world.run(8, 60)
      expect(await world.row(order)).toMatchObject({
        state: 'exception',
        refund_in_doubt: expect.any(String),
      })
      world.sandbox.clearFaults()
      world.sandbox.fault('refund', { status: 502 })
      await world.run(200, 60)
      expect(await world.row(order)).toMatchObject({
        state: reset === 'after' ? 'refunded' : 'exception',
        refund_in_doubt: null,
        next_check_at: null,
        refunded_fee: world.money(order)?.refunded,
      })
    },
  )

  test('by a process that comes a moment too late leaves it at its end', async () => {
    const order = await world.unclaimed()
    await world.sql('wemine_gateway_order').update({ state: 'refunding', next_check_at: world.now() })
    const seen = await world.row(order)
    let isBehind = false
    const sql: Sql = {
      async raw(text, values) {
        if (!isBehind && text.includes('insert into wemine_refund')) {
          isBehind = true
          await autoRefund(world.account, seen, 'its session is gone')
        }
        return world.counted.raw(text, values)
      },
    }
    await autoRefund({ ...world.account, sql }, seen, 'its session is gone')
    expect(isBehind).toBe(true)
    expect(await world.row(seen)).toMatchObject({ state: 'refunded', next_check_at: null })
    expect(world.money(seen)?.refunded).toBe(10880)
  })

  test('by two processes at once is one refund', async () => {
    const order = await world.unclaimed()
    await Promise.all([world.reconcile(order), world.reconcile(order, world.otherProcess())])
    world.wait(60)
    await world.runJob()
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
    expect(world.money(order)?.refunded).toBe(10880)
    expect(await world.refunds(order)).toHaveLength(1)
  })
})
