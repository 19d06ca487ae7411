import { createCipheriv, createHash } from 'node:crypto'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { handleNotification } from '../../src/payments/verbs/handle-notification'
import { QUERY, REFUND, useWorld } from './support/world'

const world = useWorld()
const SUCCESS = /<return_code><!\[CDATA\[SUCCESS\]\]>/
const REQ_INFO = 'T87GAHG17TGAHG1TGHAHAHA1Y1CIOA9UGJH1GAHV871HAGAGQYQQPOOJMXNBCXBVNMNMAJAA'

/** WeChat's refund notification: no result_code, no out_trade_no, all that matters encrypted. */
const told = (more = '', req_info = REQ_INFO) =>
  handleNotification(
    world.platform,
    Buffer.from(
      `<xml><return_code><![CDATA[SUCCESS]]></return_code><appid><![CDATA[wx1]]></appid><mch_id>1</mch_id>` +
        `<nonce_str>n</nonce_str><req_info><![CDATA[${req_info}]]></req_info>${more}</xml>`,
    ),
  )

const KEY = '192006250b4c09247ec02edce69f6a2d'

/** What WeChat encrypts under the merchant's key. */
function encrypted({ out_trade_no }: GatewayOrder, refund_status: string, key = KEY): string {
  const info = `<out_trade_no>${out_trade_no}</out_trade_no><refund_id>50000408942</refund_id>`
  const text = `<root>${info}<refund_status><![CDATA[${refund_status}]]></refund_status></root>`
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(key).digest('hex'), null)
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64')
}

/** A captured order with a refund of 3000 cents whose answer was lost. */
async function inDoubt(reset: 'before' | 'after'): Promise<GatewayOrder> {
  const order = await world.captured()
  world.sandbox.fault('refund', { reset, times: 1 })
  await world.refund(order, 3000)
  return order
}

describe('M22: a refund notification', () => {
  test('is acknowledged, so that it is not sent again for a day', async () => {
    for (let copy = 0; copy < 3; copy++) expect((await told()).body).toMatch(SUCCESS)
  })

  test('makes the refund in doubt be asked about at the job’s next run', async () => {
    const order = await inDoubt('after')
    await world.sql('wemine_gateway_order').update({ next_check_at: null })
    await world.runJob()
    expect(await world.refunds(order)).toMatchObject([{ state: 'unknown' }])
    world.wait(61)
    await told()
    await world.runJob()
    expect(await world.refunds(order)).toMatchObject([{ state: 'done', refund_fee: 3000 }])
    expect(world.asked(REFUND)).toBe(1)
  })

  test('proves nothing: neither a payment nor a refund comes of it', async () => {
    const open = await world.opened({ cart: 'cart_2', session: 'payses_2' })
    const order = await inDoubt('before')
    world.wait(61)
    for (const { out_trade_no } of [open, order])
      await told(`<out_trade_no>${out_trade_no}</out_trade_no><refund_status>SUCCESS</refund_status>`)
    await world.runJob()
    expect(await world.refunds(order)).toMatchObject([{ state: 'unknown' }])
    expect(await world.row(open)).toMatchObject({ state: 'open' })
  })

  test('costs the gateway about one question a minute and refund, however many come from anybody', async () => {
    await inDoubt('after')
    world.sandbox.fault('queryOrder', { answer: { trade_state: 'A_NEW_WORD' } })
    const before = world.asked(QUERY)
    for (let second = 0; second < 300; second += 5) {
      world.wait(5)
      for (let copy = 0; copy < 5; copy++) await told()
      await world.runJob()
    }
    expect(world.asked(QUERY) - before).toBeLessThanOrEqual(10)
  })

  test.each([
    '<xml><return_code>SUCCESS</return_code></xml>',
    '<xml><return_code>FAIL</return_code><req_info>x</req_info></xml>',
    '<xml><return_code>SUCCESS</return_code><req_info></req_info></xml>',
    'req_info',
  ])('is none in %s', async (xml) => {
    const { body } = await handleNotification(world.platform, Buffer.from(xml))
    expect(body).not.toMatch(SUCCESS)
  })
})

describe('M22: a refund notification that the account’s merchantKey opens', () => {
  beforeEach(() => world.configure({ merchantKey: KEY }))

  /** Two in doubt, none due. */
  async function twoInDoubt(): Promise<[GatewayOrder, GatewayOrder]> {
    const orders: GatewayOrder[] = []
    for (const n of [1, 2]) {
      const order = await world.captured({ cart: `cart_${n}`, session: `payses_${n}` })
      world.sandbox.fault('refund', { reset: 'after', times: 1 })
      await world.refund(order, 3000)
      orders.push(order)
    }
    await world.sql('wemine_gateway_order').update({ next_check_at: null })
    world.wait(61)
    return orders as [GatewayOrder, GatewayOrder]
  }
  const stateOf = async (order: GatewayOrder) => (await world.refunds(order)).map(({ state }) => state)

  test('has that order’s refund asked about, and no other', async () => {
    const [one, other] = await twoInDoubt()
    expect((await told('', encrypted(one, 'SUCCESS'))).body).toMatch(SUCCESS)
    await world.runJob()
    expect([await stateOf(one), await stateOf(other)]).toEqual([['done'], ['unknown']])
    expect(world.logged.filter((line) => line.includes('not paid out'))).toEqual([])
  })

  test('proves nothing: what the gateway shows counts', async () => {
    const [one] = await twoInDoubt()
    world.sandbox.fault('queryOrder', { answer: { trade_state: 'SUCCESS' } })
    await told('', encrypted(one, 'SUCCESS'))
    await world.runJob()
    expect(await stateOf(one)).toEqual(['unknown'])
  })

  test('is heeded once a minute for an order, also beside one of another order', async () => {
    const [one, other] = await twoInDoubt()
    world.sandbox.fault('queryOrder', { answer: { trade_state: 'A_NEW_WORD' } })
    const before = world.asked(QUERY)
    for (let copy = 0; copy < 5; copy++) {
      await told('', encrypted(one, 'SUCCESS'))
      await world.runJob()
    }
    expect(world.asked(QUERY) - before).toBe(1)
    await told('', encrypted(other, 'SUCCESS'))
    await world.runJob()
    expect(world.asked(QUERY) - before).toBe(2)
    for (const order of [one, other]) await told('', encrypted(order, 'SUCCESS'))
    await world.runJob()
    expect(world.asked(QUERY) - before).toBe(2)
  })

  test('of an order that nobody knows, or that has no refund in doubt, has nothing looked at', async () => {
    const order = await world.captured()
    const unknown = { ...order, out_trade_no: '918273645546372819' as typeof order.out_trade_no }
    expect((await told('', encrypted(unknown, 'SUCCESS'))).body).toMatch(SUCCESS)
    const later = new Date(world.now().getTime() + 86_400_000)
    await world.sql('wemine_gateway_order').update({ next_check_at: later })
    expect((await told('', encrypted(order, 'SUCCESS'))).body).toMatch(SUCCESS)
    expect((await world.row(order)).next_check_at).toEqual(later)
  })

  test.each(['CHANGE', 'REFUNDCLOSE'])(
    'that says %s is in the log, and changes no refund',
    async (status) => {
      const order = await world.captured()
      await world.refund(order, 3000)
      await told('', encrypted(order, status))
      await told('', encrypted(order, status))
      await world.runJob()
      expect(world.logged.filter((line) => line.includes(`not paid out (${status})`))).toHaveLength(1)
      expect(await stateOf(order)).toEqual(['done'])
    },
  )

  test('of another account’s order asks about nothing', async () => {
    const OTHER = 'pp_wemine_other'
    const key = KEY.toUpperCase()
    world.platform = world.platformOf([world.account, world.accountOf(OTHER, { merchantKey: key })])
    const [one] = await twoInDoubt()
    await told('', encrypted(one, 'SUCCESS', key))
    await world.runJob()
    expect(await stateOf(one)).toEqual(['unknown'])
  })

  test('of a key that nobody has says as little as one that cannot be read: all in doubt are asked about', async () => {
    const orders = await twoInDoubt()
    await told('', encrypted(orders[0], 'SUCCESS', 'x'.repeat(32)))
    await world.runJob()
    for (const order of orders) expect(await stateOf(order)).toEqual(['done'])
  })
})
