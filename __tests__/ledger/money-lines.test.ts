import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { refundDone } from '../../src/payments/verbs/refund-done'
import { resolvePayment } from '../../src/payments/verbs/resolve'
import { useWorld } from './support/world'

const world = useWorld()
const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'

/** The log's lines about money, as `name` and its fields. */
const lines = () =>
  world.logged.flatMap((line) => {
    const [name = '', ...fields] = line.split(' ')
    if (!/^wemine\.(payment|refund|decision)\.\w+$/.test(name)) return []
    return [{ name, ...Object.fromEntries(fields.map((field) => field.split('='))) }]
  })
const refundsDone = () => lines().filter(({ name }) => name === 'wemine.refund.done')

test('a payment says once that it is paid and once that it is captured, however often it is looked at', async () => {
  const order = await world.captured()
  for (let time = 0; time < 3; time++) await world.reconcile(await world.confirmed(order))
  const { out_trade_no, provider_id, transaction_id } = await world.row(order)
  const same = { out_trade_no, provider_id, transaction_id, fee_type: 'HKD', total_fee: '10880' }
  expect(lines()).toEqual([
    { ...same, name: 'wemine.payment.paid', state: 'paid', paid_fee: '10880', refunded_fee: '0' },
    expect.objectContaining({ ...same, name: 'wemine.payment.captured', order_id: 'order_1' }),
  ])
})

test('each refund that is done says so once, with its own id and cents', async () => {
  const order = await world.captured()
  await world.refund(order, 3000)
  world.wait(1)
  await world.refund(order, 500)
  const done = await world.refunds(order)
  expect(done).toHaveLength(2)
  expect(refundsDone()).toEqual(
    done.map(({ id, refund_id, refund_fee, out_trade_no }) => ({
      ...{ name: 'wemine.refund.done', out_trade_no, id, refund_id },
      ...{ reason: 'platform', refund_fee: `${refund_fee}` },
    })),
  )
})

test('one that comes back by itself says so too', async () => {
  const order = await world.unclaimed()
  await world.reconcile(order)
  expect(await world.row(order)).toMatchObject({ state: 'refunded' })
  expect(refundsDone()).toMatchObject([{ reason: 'auto', refund_fee: '10880' }])
})

test('a refused one says nothing', async () => {
  const order = await world.captured()
  world.sandbox.fault('refund', { refuse: 'NOTENOUGH' })
  expect(await world.refund(order, 3000)).toMatchObject({ ok: false })
  expect(refundsDone()).toEqual([])
})

describe('one whose answer was lost', () => {
  const lost = async (): Promise<GatewayOrder> => {
    const order = await world.captured()
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    expect(await world.refund(order, 3000)).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(refundsDone()).toEqual([])
    return order
  }

  test('says so when the gateway shows it, in one of the processes that look', async () => {
    const order = await lost()
    const other = world.otherProcess()
    for (let minute = 0; minute < 40; minute++) {
      world.wait(60)
      await Promise.all([world.runJob(), world.runJob(other)])
    }
    expect(await world.refunds(order)).toMatchObject([{ state: 'done' }])
    expect(refundsDone()).toMatchObject([{ reason: 'platform', refund_fee: '3000' }])
  })

  test('says so once where two learn of it at the same time', async () => {
    const order = await lost()
    const [refund] = await world.refunds(order)
    const done = { id: refund!.id, refund_id: null, reported: false }
    await Promise.all([refundDone(world.account, done), refundDone(world.account, done)])
    expect(refundsDone()).toHaveLength(1)
  })
})

describe('a decision says so', () => {
  const decided = () => lines().filter(({ name }) => name === 'wemine.decision.recorded')
  const resolve = ({ out_trade_no }: GatewayOrder, action: string, actor = 'user_1') =>
    resolvePayment(world.platform, out_trade_no, { action, note: 'Ah Wai called 9123 4567' }, actor)
  const mismatched = async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no, { total_fee: 1 })
    return world.confirmed(order)
  }

  test('once, who and what, without the note', async () => {
    const order = await mismatched()
    const { out_trade_no, provider_id } = order
    await Promise.all([resolve(order, 'close'), resolve(order, 'close')])
    expect(decided()).toEqual([
      {
        name: 'wemine.decision.recorded',
        out_trade_no,
        provider_id,
        decision: 'close',
        actor: 'user_1',
        state: 'exception',
      },
    ])
    expect(world.logged.join()).not.toContain('9123')
  })

  test('also where the gateway then refuses the refund', async () => {
    const order = await mismatched()
    world.sandbox.fault('refund', { refuse: 'TRADE_OVERDUE' })
    expect(await resolve(order, 'refund')).toMatchObject({ problem: { code: 'resolution_impossible' } })
    expect(decided()).toMatchObject([{ decision: 'refund', actor: 'user_1' }])
  })

  test('and nothing where it was not recorded', async () => {
    const order = await world.captured()
    expect(await resolve(order, 'close')).toMatchObject({ problem: { code: 'resolution_impossible' } })
    expect(decided()).toEqual([])
  })
})

test('no line has anything of the shopper, a secret, or the id of a cart', async () => {
  const order = await world.captured()
  await world.sql('wemine_gateway_order').update({ open_id: OPEN_ID })
  await world.refund(order, 3000)
  const text = world.logged.join('\n')
  const { client_secret, resource_id, session_id } = await world.row(order)
  for (const secret of [OPEN_ID, client_secret, resource_id, session_id, world.sandbox.apiKey]) {
    expect(secret).toEqual(expect.any(String))
    expect(text).not.toContain(secret)
  }
  expect(text).toContain(order.out_trade_no)
})
