import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readHealth } from '../../src/payments/ledger/health'
import { handleNotification } from '../../src/payments/verbs/handle-notification'
import { status } from '../../src/payments/verbs/status'
import { sign } from '../../src/wemine/notifications/signature'
import { toXml } from '../../src/wemine/notifications/xml'
import { QUERY, REFUND, useWorld } from './support/world'

const world = useWorld()

/** A gateway that says 429, and for how long it is to be left alone. */
let throttling: Server
let asked = 0
let retryAfter: string | undefined
beforeAll(async () => {
  throttling = createServer((_, response) => {
    asked += 1
    response.writeHead(429, retryAfter ? { 'retry-after': retryAfter } : {}).end('{}')
  })
  await new Promise<void>((resolve) => throttling.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  throttling.closeAllConnections()
  await new Promise((resolve) => throttling.close(resolve))
})
beforeEach(() => {
  asked = 0
  retryAfter = undefined
})

/** Open codes of the usual account, which is told 429 from now on. */
async function throttled(codes: number) {
  const orders = []
  for (let i = 0; i < codes; i++)
    orders.push(await world.opened({ cart: `cart_${i}`, session: `payses_${i}` }))
  const { port } = throttling.address() as AddressInfo
  const baseUrl = `http://127.0.0.1:${port}/v1/`
  world.configure({ baseUrl })
  return { orders, baseUrl }
}

describe('S4: a gateway that says 429', () => {
  test('is not asked again at once, by any row, until the time that it named is over', async () => {
    retryAfter = '120'
    await throttled(40)
    world.wait(20)
    await world.runJob()
    // Those that were on their way already.
    expect(asked).toBeLessThanOrEqual(8)
    const first = asked
    await world.run(1.8)
    expect(asked).toBe(first)
    await world.run(1)
    expect(asked).toBeGreaterThan(first)
  })

  test('without a time, is left alone for half a minute', async () => {
    await throttled(5)
    world.wait(20)
    await world.runJob()
    const first = asked
    world.wait(29)
    await world.runJob()
    expect(asked).toBe(first)
    await world.run(2)
    expect(asked).toBeGreaterThan(first)
  })

  test('is left alone by shoppers’ pages and notifications too', async () => {
    retryAfter = '120'
    const { orders } = await throttled(3)
    world.wait(20)
    await world.runJob()
    const first = asked
    for (const { out_trade_no } of orders) {
      world.wait(20)
      expect(await status(world.platform, out_trade_no)).toMatchObject({ status: 'waiting' })
      const xml = `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><out_trade_no>${out_trade_no}</out_trade_no></xml>`
      expect((await handleNotification(world.platform, Buffer.from(xml))).body).toMatch(/FAIL/)
    }
    expect(asked).toBe(first)
    // Nor does a question that was not asked count as one.
    expect((await world.row(orders[2]!)).checks).toBeLessThanOrEqual(1)
  })

  test('is left alone by every process: the pause is in the ledger', async () => {
    retryAfter = '120'
    const { baseUrl } = await throttled(5)
    world.wait(20)
    await world.runJob()
    const [health] = await readHealth(world.sql)
    expect(health).toMatchObject({
      provider_id: 'pp_wemine_hk',
      paused_until: new Date(world.now().getTime() + 120_000),
      last_failure_kind: 'unknown',
    })
    const first = asked
    const other = world.otherProcess({ baseUrl })
    world.wait(60)
    await world.runJob(other)
    expect(asked).toBe(first)
    world.wait(61)
    await world.runJob(other)
    expect(asked).toBeGreaterThan(first)
  })

  test('to a refund is left alone as well, and the refund is in doubt', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { status: 429, times: 1 })
    expect(await world.refund(order, 100)).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(world.account.health.pausedUntil).not.toBeNull()
    const before = world.asked(/./)
    // Nor is it asked, or sent another, meanwhile.
    expect(await world.refund(order, 100)).toMatchObject({ problem: { code: 'refund_unknown' } })
    await world.sql('wemine_gateway_order').update({ next_check_at: world.now() })
    await world.runJob()
    expect(world.asked(/./)).toBe(before)
    world.wait(31 * 60)
    expect(await world.refund(order, 100)).toMatchObject({ ok: true })
    expect(world.money(order)?.refunded).toBe(100)
  })

  test('is sent no refund until the time is over; then it is', async () => {
    const order = await world.unclaimed()
    world.account.health.pauseUntil(new Date(world.now().getTime() + 120_000))
    await world.run(1.8)
    expect(world.asked(REFUND)).toBe(0)
    expect(await world.row(order)).toMatchObject({ state: 'refunding', refund_in_doubt: null })
    await world.run(3)
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
  })

  test.each(['createOrder', 'queryOrder'] as const)('to a %s is left alone', async (endpoint) => {
    world.sandbox.fault(endpoint, { status: 429 })
    const fields = {
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      out_trade_no: '918273645546372819',
    }
    const unknown = toXml({ ...fields, sign: sign(fields, world.sandbox.merchantKey) })
    if (endpoint === 'createOrder') await expect(world.opened()).rejects.toThrow(/did not answer/)
    else await handleNotification(world.platform, Buffer.from(unknown))
    expect(world.account.health.pausedUntil).not.toBeNull()
    const before = world.asked(QUERY)
    await handleNotification(world.platform, Buffer.from(unknown))
    expect(world.asked(QUERY)).toBe(before)
  })

  test('and names no time at all (0) is not asked again at once', async () => {
    retryAfter = '0'
    await throttled(40)
    world.wait(20)
    await world.runJob()
    expect(asked).toBeLessThanOrEqual(8)
  })

  test('is left alone for that account only', async () => {
    retryAfter = '600'
    const { baseUrl } = await throttled(5)
    const other = world.accountOf('pp_wemine_other')
    world.platform = world.platformOf([world.account, other])
    const order = await world.opened({ cart: 'cart_other', account: other })
    await world.sandbox.pay(order.out_trade_no)
    const before = world.asked(QUERY)
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
    expect(world.asked(QUERY)).toBeGreaterThan(before)
    expect(world.account.options.baseUrl).toBe(baseUrl)
  })

  test('holds up no money that is there already', async () => {
    const order = await world.paid({ cart: 'cart_paid', session: 'payses_paid' })
    retryAfter = '600'
    await throttled(5)
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })
})
