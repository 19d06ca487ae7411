import { showPayment } from '../../src/payments/admin/details'
import { recordDecision } from '../../src/payments/ledger/decisions'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { openException } from '../../src/payments/verbs/open-exception'
import { resolvePayment } from '../../src/payments/verbs/resolve'
import { status } from '../../src/payments/verbs/status'
import { REFUND, useWorld } from './support/world'

const world = useWorld()
const decide = ({ out_trade_no }: GatewayOrder, action: string, actor = 'user_1', note = '') =>
  resolvePayment(world.platform, out_trade_no, { action, note }, actor)
const decisions = async ({ out_trade_no }: GatewayOrder) =>
  ((await showPayment(world.platform, out_trade_no))?.decisions ?? []).map(
    ({ decision, actor, note, problem }) => ({ decision, actor, note, problem }),
  )

async function exception(): Promise<GatewayOrder> {
  const order = await world.opened()
  await world.sandbox.pay(order.out_trade_no, { total_fee: 1 })
  return world.confirmed(order)
}

/** A captured payment whose first refund, of 100 cents, nobody knows the outcome of. */
async function inDoubt(hang: 'before' | 'after'): Promise<GatewayOrder> {
  const order = await world.captured()
  world.sandbox.fault('refund', { hang, times: 1 })
  await world.refund(order, 100)
  return world.row(order)
}

/** The answer to whoever was second: who was first, and what they decided. */
const toldOf = (first: { decision: string; actor: string } | undefined) => ({
  problem: {
    code: expect.stringMatching(/^resolution_(late|impossible)$/),
    message: expect.stringMatching(new RegExp(`${first?.decision}\\b.* by ${first?.actor}\\b`)),
  },
})

describe('M21: what a person decided', () => {
  test('is appended with what they saw, and never replaced', async () => {
    const order = await exception()
    const { problem } = order
    world.sandbox.fault('refund', { refuse: 'TRADE_OVERDUE' })
    await decide(order, 'refund', 'user_1', 'the shopper called')
    const after = (await world.row(order)).problem
    world.wait(1)
    await decide(order, 'close', 'user_2', 'paid back in the shop')
    expect(await decisions(order)).toEqual([
      { decision: 'refund', actor: 'user_1', note: 'the shopper called', problem },
      { decision: 'close', actor: 'user_2', note: 'paid back in the shop', problem: after },
    ])
    expect(after).toMatch(/TRADE_OVERDUE/)
    expect(await decide(order, 'refund', 'user_3')).toMatchObject({
      problem: { code: 'resolution_impossible' },
    })
    expect(await decisions(order)).toHaveLength(2)
  })

  test('is done in the end, also where the process died right after it was recorded', async () => {
    const order = await exception()
    const { out_trade_no, version } = order
    const said = { decision: 'refund', note: '', actor: 'user_1', problem: null, effect: 'refunds' } as const
    await recordDecision(world.sql, { out_trade_no, version, ...said }, world.now())
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
    expect(world.money(order)?.refunded).toBe(1)
  })

  test('gives a closed exception a status of its own, and takes it off the list', async () => {
    const order = await exception()
    expect(await status(world.platform, order.out_trade_no)).toMatchObject({ status: 'attention' })
    await decide(order, 'close')
    expect(await status(world.platform, order.out_trade_no)).toMatchObject({ status: 'reviewed' })
  })

  test.each([
    ['refund', 'close'],
    ['close', 'refund'],
    ['close', 'close'],
    ['refund', 'refund'],
  ])(
    'of two at once (%s, %s) one is kept, and the other is told that somebody was first',
    async (one, other) => {
      for (let round = 0; round < 8; round++) {
        await world.empty()
        const order = await exception()
        const answers = await Promise.all([decide(order, one, 'user_1'), decide(order, other, 'user_2')])
        const kept = await decisions(order)
        expect(kept).toHaveLength(1)
        const winner = kept[0]?.actor === 'user_1' ? 0 : 1
        expect(answers[winner]).toMatchObject({ ok: true })
        expect(answers[1 - winner]).toMatchObject(toldOf(kept[0]))
        const isRefunded = kept[0]?.decision === 'refund'
        expect(world.money(order)?.refunded).toBe(isRefunded ? 1 : 0)
      }
    },
  )

  test('about a refund in doubt: of two different words at once one is kept, and what it says is done', async () => {
    for (let round = 0; round < 8; round++) {
      await world.empty()
      const order = await inDoubt('before')
      const answers = await Promise.all([
        decide(order, 'refund_done', 'user_1'),
        decide(order, 'refund_not_done', 'user_2'),
      ])
      const kept = await decisions(order)
      expect(kept).toHaveLength(1)
      expect(answers.filter((answer) => answer?.ok)).toHaveLength(1)
      expect(answers.find((answer) => !answer?.ok)).toMatchObject(toldOf(kept[0]))
      const [refund] = await world.refunds(order)
      expect(refund?.state).toBe(kept[0]?.decision === 'refund_done' ? 'done' : 'refused')
    }
  })

  test('S19: whoever comes after an end is told who decided, and one whom no person overtook is not told of any', async () => {
    const order = await exception()
    const seen = { ...world.counted }
    // Something that is no person changes the row between the look and the decision.
    const sql: typeof world.counted = {
      raw: async (text, values) => {
        if (/insert into wemine_decision/.test(text))
          await world.sql('wemine_gateway_order').increment('version', 1)
        return seen.raw(text, values)
      },
    }
    const account = { ...world.account, sql }
    const overtaken = { ...world.platform, account: () => account }
    const { out_trade_no } = order
    expect(await resolvePayment(overtaken, out_trade_no, { action: 'close' }, 'user_2')).toMatchObject({
      problem: { code: 'resolution_overtaken' },
    })
    expect(await decisions(order)).toEqual([])
    await decide(order, 'close', 'user_1')
    expect(await decide(order, 'refund', 'user_2')).toMatchObject(
      toldOf({ decision: 'close', actor: 'user_1' }),
    )
  })

  test('is void where the row is another one by now', async () => {
    const order = await exception()
    await world.sql('wemine_gateway_order').update({ version: order.version + 1 })
    const said = { decision: 'close', note: '', actor: 'user_1', problem: null } as const
    const { out_trade_no, version } = order
    const late = { ...said, out_trade_no, version, effect: 'closes' as const }
    expect(await recordDecision(world.sql, late, world.now())).toBeUndefined()
    expect(await decisions(order)).toEqual([])
    expect((await world.row(order)).resolved_at).toBeNull()
  })
})

describe('M21: a refund that somebody says was not done', () => {
  test('and that the gateway shows (REFUND) was done: the person is told so, and no second one is sent', async () => {
    const order = await inDoubt('after')
    expect(await decide(order, 'refund_not_done')).toMatchObject({
      problem: { code: 'resolution_impossible', message: expect.stringMatching(/gateway shows .* was done/) },
    })
    expect(await world.refunds(order)).toMatchObject([{ state: 'done', refund_fee: 100 }])
    expect(await world.refund(order, 100)).toMatchObject({ value: { state: 'done', reported: true } })
    expect(world.asked(REFUND)).toBe(1)
    expect(world.money(order)?.refunded).toBe(100)
  })

  test('and that the gateway does not show: it is free to be made again, on that person’s word', async () => {
    const order = await inDoubt('before')
    expect(await decide(order, 'refund_not_done', 'user_1', 'not in the portal')).toMatchObject({ ok: true })
    expect(await world.refunds(order)).toMatchObject([
      { state: 'refused', problem: expect.stringMatching(/user_1/) },
    ])
    expect(await decisions(order)).toMatchObject([{ decision: 'refund_not_done', note: 'not in the portal' }])
    expect(await world.refund(order, 100)).toMatchObject({ ok: true })
    expect(world.money(order)?.refunded).toBe(100)
  })

  test('is recorded as said by them also where the gateway shows the same by then', async () => {
    const order = await inDoubt('before')
    world.wait(31 * 60)
    expect(await decide(order, 'refund_not_done', 'user_1', 'not in the portal')).toMatchObject({ ok: true })
    expect(await world.refunds(order)).toMatchObject([{ state: 'refused' }])
    expect(await decisions(order)).toMatchObject([{ decision: 'refund_not_done', actor: 'user_1' }])
  })

  test.each(['before', 'after'] as const)(
    'and was not, or was, as the gateway shows: "done" is compared with that as well (lost %s it was done)',
    async (hang) => {
      const order = await inDoubt(hang)
      world.wait(31 * 60)
      const answer = await decide(order, 'refund_done', 'user_1', 'seen in the portal')
      const isDone = hang === 'after'
      expect(answer?.ok).toBe(isDone)
      expect(await world.refunds(order)).toMatchObject([{ state: isDone ? 'done' : 'refused' }])
      expect(await decisions(order)).toHaveLength(isDone ? 1 : 0)
    },
  )

  test('while the gateway cannot be asked: their word counts, and is recorded', async () => {
    const order = await inDoubt('before')
    world.sandbox.fault('queryOrder', { status: 503 })
    expect(await decide(order, 'refund_not_done')).toMatchObject({ ok: true })
    expect(await decisions(order)).toHaveLength(1)
  })
})

test('M21: an exception is opened for the row that was seen, or not at all', async () => {
  const seen = await world.paid()
  await world.authorize(seen)
  await openException(world.account, seen, 'nothing shows what it is for')
  expect(await world.row(seen)).toMatchObject({ state: 'authorized', problem: null, pending_events: [] })
})
