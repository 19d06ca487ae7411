import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { handleNotification } from '../../src/payments/verbs/handle-notification'
import { QUERY, REFUND, useWorld } from './support/world'

const world = useWorld()
const SUCCESS = /<return_code><!\[CDATA\[SUCCESS\]\]>/
const REQ_INFO = 'T87GAHG17TGAHG1TGHAHAHA1Y1CIOA9UGJH1GAHV871HAGAGQYQQPOOJMXNBCXBVNMNMAJAA'

/** WeChat's refund notification: no result_code, no out_trade_no, all that matters encrypted. */
const told = (more = '') =>
  handleNotification(
    world.platform,
    Buffer.from(
      `<xml><return_code><![CDATA[SUCCESS]]></return_code><appid><![CDATA[wx1]]></appid><mch_id>1</mch_id>` +
        `<nonce_str>n</nonce_str><req_info><![CDATA[${REQ_INFO}]]></req_info>${more}</xml>`,
    ),
  )

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
