import type { CartMinor } from '../../src/payments/money/money'
import { open } from '../../src/payments/verbs/open'
import { REFUND, resourceSql, useWorld } from './support/world'

const world = useWorld()
const contentType = 'application/json'
const data = { refund_id: '50000001', refund_fee: '3000', total_fee: '10880' }

const ANSWERS: [string, object][] = [
  ['a status that no document has', { status: 'success', data: { ...data, status: 'HALF_WAY' } }],
  ['a result code that no document has', { status: 'success', data: { ...data, result_code: 'ACCEPTABLE' } }],
  ['a word of its own for yes', { status: 'granted', data }],
  ['neither yes nor no', { data }],
  ['nothing', {}],
  [
    'yes and no at once',
    { status: 'success', data: { ...data, refund_status: 'PROCESSING', result_code: 'FAIL' } },
  ],
  ['WeChat’s "this may have been done"', { status: 'fail', data: { err_code: 'SYSTEMERROR' } }],
  ['another amount', { status: 'success', data: { ...data, refund_fee: '3001' } }],
]

describe('M11: a refund that is done and answered with', () => {
  test.each(ANSWERS)('%s is never refused: the next press pays nothing twice', async (_, answer) => {
    const order = await world.captured()
    world.sandbox.fault('refund', { body: JSON.stringify(answer), done: true, contentType })
    expect(await world.refund(order, 3000)).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(await world.row(order)).toMatchObject({ refunded_fee: 3000, refund_in_doubt: expect.any(String) })
    world.sandbox.clearFaults()
    expect(await world.refund(order, 3000)).toMatchObject({ value: { state: 'done' } })
    expect(world.money(order)?.refunded).toBe(3000)
    expect(world.asked(REFUND)).toBe(1)
  })

  test.each<[string, object]>([
    ['"OK" as Code', { Code: 'OK', data }],
    [
      'PROCESSING, beside a yes and its number',
      { status: 'success', data: { ...data, status: 'PROCESSING' } },
    ],
  ])('%s is done', async (_, answer) => {
    const order = await world.captured()
    world.sandbox.fault('refund', { body: JSON.stringify(answer), done: true, contentType })
    expect(await world.refund(order, 3000)).toMatchObject({ value: { state: 'done', refund_id: '50000001' } })
    expect(world.money(order)?.refunded).toBe(3000)
  })
})

test('M11: whatever the client throws that is no explicit refusal leaves the refund in doubt', async () => {
  const order = await world.captured()
  world.account.client.refund = async () => {
    throw new TypeError('what nobody expected')
  }
  await world.refund(order, 3000).catch(() => {})
  world.wait(61)
  await world.runJob()
  expect(await world.row(order)).toMatchObject({ refund_in_doubt: expect.any(String), refunded_fee: 3000 })
  expect(await world.refunds(order)).toMatchObject([{ state: 'unknown' }])
})

test.each([
  [{ refuse: 'TRADE_OVERDUE' }, 'refund_refused'],
  [{ body: '{"status":"fail","data":"no"}', contentType }, 'refund_refused'],
  [{ body: '{"Code":"ERROR","message":"no"}', contentType }, 'refund_refused'],
  [
    { body: '{"status":"success","data":{"result_code":"FAIL","err_code":"NOTENOUGH"}}', contentType },
    'refund_refused_for_now',
  ],
])('M11: an explicit no (%j) is a no, and the order is free at once', async (fault, code) => {
  const order = await world.captured()
  world.sandbox.fault('refund', { ...fault, times: 1 })
  expect(await world.refund(order, 3000)).toMatchObject({ problem: { code } })
  expect(await world.row(order)).toMatchObject({ refunded_fee: 0, refund_in_doubt: null })
  expect(await world.refund(order, 3000)).toMatchObject({ value: { state: 'done' } })
  expect(world.money(order)?.refunded).toBe(3000)
})

test.each(['HALF_WAY', 'PENDING', 'granted'])(
  'M11: an order that is made and answered with "%s" stays watched, and its money is found',
  async (status) => {
    world.sandbox.fault('createOrder', {
      body: JSON.stringify({ status, data: {} }),
      done: true,
      contentType,
    })
    const resource = { id: 'cart_1', sql: resourceSql }
    const input = {
      session_id: 'payses_1',
      resource,
      amount: 10880 as CartMinor,
      currency: 'HKD',
      shopper: {},
    }
    expect(await open(world.account, input)).toMatchObject({ problem: { code: 'gateway_unknown' } })
    const [{ out_trade_no, state }] = await world.sql('wemine_gateway_order')
    expect(state).toBe('requested')
    const order = await world.row({ out_trade_no })
    world.store.shows(order)
    await world.sandbox.pay(out_trade_no)
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  },
)
