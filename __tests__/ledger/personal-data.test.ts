import { showPayment } from '../../src/payments/admin/details'
import { listPayments } from '../../src/payments/admin/lists'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { PERSONAL_COLUMNS } from '../../src/payments/ledger/personal-data'
import type { CartMinor } from '../../src/payments/money/money'
import { eraseShopper } from '../../src/payments/verbs/erase-personal-data'
import { open } from '../../src/payments/verbs/open'
import { checkPayment } from '../../src/payments/verbs/review'
import { status } from '../../src/payments/verbs/status'
import { resourceSql, useWorld } from './support/world'

const world = useWorld()
const HOUR = 3600
const DAY = 24 * HOUR
const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'

const personal = async (order: GatewayOrder) => {
  const row = await world.row(order)
  return PERSONAL_COLUMNS.filter((column) => row[column] !== null)
}
const all = ['prepay_id', 'code_url', 'client_secret']

/** Captured in its order, and looked at for the last time. */
async function captured(cart = 'cart_1') {
  const order = await world.paid({ cart, session: `payses_${cart}` })
  await world.reconcile(order)
  await world.run(5)
  expect(await world.row(order)).toMatchObject({ state: 'captured', next_check_at: null })
  return order
}

/** Two hours and ten minutes after it was opened, with nobody looking. */
async function expired(more = {}) {
  const order = await world.opened(more)
  world.wait(131 * 60)
  await world.runJob()
  return order
}

describe('S7: personal data of a payment that is at its end', () => {
  test('are kept for 30 days and cleared then; the account of money stays', async () => {
    const order = await captured()
    expect(await personal(order)).toEqual(expect.arrayContaining(['code_url', 'client_secret']))
    world.wait(29 * DAY)
    await world.runJob()
    expect(await personal(order)).toEqual(expect.arrayContaining(['code_url', 'client_secret']))
    const before = await world.row(order)
    world.wait(1 * DAY + HOUR)
    await world.runJob()
    expect(await world.row(order)).toEqual({
      ...before,
      ...{ open_id: null, prepay_id: null, code_url: null, jsapi: null, client_secret: null },
    })
    expect(world.store.calls.erasePersonalData).toBe(1)
    await world.runJob()
    expect(world.store.calls.erasePersonalData).toBe(1)
  })

  test('with personalDataDays 0 are kept for the hour in which the shopper’s page asks for its order', async () => {
    world.configure({ personalDataDays: 0 })
    const order = await captured()
    const { client_secret } = await world.row(order)
    expect(await status(world.platform, order.out_trade_no, client_secret)).toMatchObject({
      order_id: 'order_1',
    })
    world.wait(HOUR)
    await world.runJob()
    expect(await personal(order)).toEqual([])
    expect(await status(world.platform, order.out_trade_no, client_secret)).not.toHaveProperty('order_id')
  })

  test('of a code that nobody paid go too, and not while it can still be paid', async () => {
    world.configure({ personalDataDays: 0 })
    const order = await expired()
    expect(await world.row(order)).toMatchObject({ state: 'expired' })
    world.wait(HOUR + 1)
    await world.runJob()
    expect(await personal(order)).toEqual([])

    const closed = await world.opened({ cart: 'cart_2', session: 'payses_2' })
    await world.sandbox.closeOrder(closed.out_trade_no)
    world.wait(12)
    await world.runJob()
    expect(await world.row(closed)).toMatchObject({ state: 'closed' })
    world.wait(HOUR + 1)
    await world.runJob()
    expect(await personal(closed)).not.toEqual([])
  })

  test('stay while money is not at its end: an exception that nobody closed', async () => {
    world.configure({ personalDataDays: 0, unclaimedPayments: 'hold' })
    const order = await world.paid()
    world.store.nothingOwed(order)
    await world.run(3)
    expect(await world.row(order)).toMatchObject({ state: 'exception' })
    world.wait(90 * DAY)
    await world.runJob()
    expect(await personal(order)).not.toEqual([])
    await world.sql('wemine_gateway_order').update({ resolved_at: world.now(), updated_at: world.now() })
    world.wait(HOUR + 1)
    await world.runJob()
    expect(await personal(order)).toEqual([])
  })

  test('of an account that was taken out of the configuration go after the usual time', async () => {
    const order = await expired()
    await world.runJob()
    world.wait(31 * DAY)
    await world.runJob(world.platformOf([]))
    expect(await personal(order)).toEqual([])
  })

  test('are tried again, and stop nothing else, where Medusa’s own rows cannot be changed', async () => {
    world.configure({ personalDataDays: 0 })
    const order = await expired()
    world.store.throws('erasePersonalData', new Error('the database is read-only'))
    world.wait(HOUR + 1)
    await world.runJob()
    expect(await personal(order)).not.toEqual([])
    expect(world.logged.join('\n')).toMatch(
      /old personal data of pp_wemine_hk could not be cleared: the database is read-only/,
    )
    delete world.store.instead.erasePersonalData
    await world.runJob()
    expect(await personal(order)).toEqual([])
  })

  test('go twenty a run, so that a run stays short', async () => {
    world.configure({ personalDataDays: 0 })
    for (let i = 0; i < 25; i++) await world.opened({ cart: `cart_${i}`, session: `payses_${i}` })
    world.wait(131 * 60)
    await world.runJob()
    world.wait(HOUR + 1)
    const before = world.store.calls.erasePersonalData
    await world.runJob()
    expect(world.store.calls.erasePersonalData - before).toBe(20)
    await world.runJob()
    expect(world.store.calls.erasePersonalData - before).toBe(25)
  })
})

describe('S7: a request to erase one shopper’s data', () => {
  test('clears that payment, its cart’s and the WeChat user’s others; tells what must stay for now', async () => {
    const order = await captured()
    const sameCart = await world.opened({ session: 'payses_b' })
    world.wait(1)
    const sameUser = await world.opened({ cart: 'cart_3', session: 'payses_3' })
    const other = await world.opened({ cart: 'cart_4', session: 'payses_4' })
    await world
      .sql('wemine_gateway_order')
      .whereIn('out_trade_no', [order.out_trade_no, sameUser.out_trade_no])
      .update({ open_id: OPEN_ID })
    const erase = (number = order.out_trade_no) => eraseShopper(world.platform, number, 'user_1')

    const money = await world.row(order)
    const kept = [sameCart, sameUser].map(({ out_trade_no }) => out_trade_no)
    expect(await erase()).toEqual({ erased: [order.out_trade_no], kept })
    expect(world.logged.join('\n')).toMatch(/personal data erased by user_1, asked at \d+: payments: 1/)
    expect(await personal(sameUser)).not.toEqual([])

    world.wait(131 * 60)
    await world.runJob()
    for (const number of kept) expect(await erase(number)).toEqual({ erased: [number], kept: [] })
    for (const one of [order, sameCart, sameUser]) expect(await personal(one)).toEqual([])
    expect(await personal(other)).not.toEqual([])
    const { paid_fee, refunded_fee, order_id, transaction_id, total_fee } = money
    expect(await world.row(order)).toMatchObject({
      ...{ paid_fee, refunded_fee, order_id, transaction_id, total_fee },
    })
    expect(world.logged.join('\n')).not.toContain(OPEN_ID)
    expect(await erase()).toEqual({ erased: [], kept: [] })
  })

  test('about a payment that there is not gives nothing', async () => {
    expect(await eraseShopper(world.platform, '987654321987654321', 'user_1')).toBeUndefined()
  })
})

test('S7: no answer of an admin route has personal data in it', async () => {
  const order = await world.paid()
  await world.sql('wemine_gateway_order').update({ open_id: OPEN_ID, state: 'exception' })
  const answers = [
    await listPayments(world.platform, {}),
    await world.exceptions(),
    await showPayment(world.platform, order.out_trade_no),
    await checkPayment(world.platform, order.out_trade_no),
  ]
  const { code_url, client_secret } = await world.row(order)
  for (const answer of answers) {
    const text = JSON.stringify(answer)
    expect(text).toContain(order.out_trade_no)
    for (const secret of [OPEN_ID, code_url, client_secret, ...all, 'open_id', 'jsapi'])
      expect(text).not.toContain(secret)
  }
})

test('S7: an open_id that the gateway repeats is in no log and no row', async () => {
  const words = `appid and openid ${OPEN_ID} do not match`
  world.sandbox.fault('createOrder', { json: { Code: 'FAIL', message: words }, times: 1 })
  const resource = { id: 'cart_1', sql: resourceSql }
  const input = { session_id: 's', resource, amount: 100 as CartMinor, currency: 'HKD' }
  const refused = await open(world.account, { ...input, shopper: { open_id: OPEN_ID } })
  expect(JSON.stringify(refused)).not.toContain(OPEN_ID)
  expect(world.logged.join('\n')).toMatch(/appid and openid \[open_id\] do not match/)
  expect(world.logged.join('\n')).not.toContain(OPEN_ID)
  const [row] = await world.sql('wemine_gateway_order').select('problem')
  expect(row?.problem ?? '').not.toContain(OPEN_ID)
})
