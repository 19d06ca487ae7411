import { handleNotification } from '../../src/payments/verbs/handle-notification'
import { resolvePayment } from '../../src/payments/verbs/resolve'
import { sign } from '../../src/wemine/notifications/signature'
import { toXml } from '../../src/wemine/notifications/xml'
import { QUERY, useWorld } from './support/world'

const world = useWorld()
const SUCCESS = /<return_code><!\[CDATA\[SUCCESS\]\]>/

/** A notification as the sandbox would send it, for any number; `key`: whose signature it has. */
const notify = (out_trade_no: string, key: string | null = world.sandbox.merchantKey) => {
  const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', out_trade_no, nonce_str: 'abc' }
  const signed = key === null ? fields : { ...fields, sign: sign(fields, key) }
  return handleNotification(world.platform, Buffer.from(toXml(signed)))
}
const WRONG_KEY = 'q'.repeat(32)
const CHECK_SIGN = /\/checksign/
const MERCHANT = () => ({ merchantKey: world.sandbox.merchantKey })

/** An order at the gateway that this ledger knows nothing of. */
async function foreign(paid: boolean): Promise<string> {
  const { out_trade_no } = await world.opened()
  await world.sql('wemine_gateway_order').delete()
  if (paid) await world.sandbox.pay(out_trade_no)
  return out_trade_no
}

describe('a notification for a number that the ledger does not know', () => {
  test('becomes an exception when the gateway itself says that it is paid, and is then acknowledged', async () => {
    const out_trade_no = await foreign(true)
    const { body } = await notify(out_trade_no)
    expect(body).toMatch(SUCCESS)
    const rows = await world.sql('wemine_gateway_order')
    expect(rows).toMatchObject([
      {
        out_trade_no,
        state: 'exception',
        paid_fee: '10880',
        problem: expect.stringMatching(/never gave out/),
      },
    ])
    expect(world.store.calls.place).toBe(0)
    expect((await notify(out_trade_no)).body).toMatch(SUCCESS)
    expect(await world.sql('wemine_gateway_order')).toHaveLength(1)
  })

  test('leaves nothing behind when it is not paid, or is not there at all', async () => {
    for (const out_trade_no of [await foreign(false), '918273645546372819'])
      expect((await notify(out_trade_no)).body).not.toMatch(SUCCESS)
    expect(await world.sql('wemine_gateway_order')).toEqual([])
  })

  test('asks the gateway a few times a minute at most, whatever is thrown at the store', async () => {
    for (let number = 0; number < 200; number++) await notify(`5500000000000${100 + number}`)
    expect(world.asked(QUERY)).toBeLessThanOrEqual(6)
    world.wait(61)
    const out_trade_no = await foreign(true)
    expect((await notify(out_trade_no)).body).toMatch(SUCCESS)
  })
})

describe('S3: a number that the ledger does not know, of another system of the same account', () => {
  test.each([
    ['without a signature', null],
    ['with a signature that the gateway does not know', WRONG_KEY],
  ])('%s is not asked about, and not listed', async (_, key) => {
    const out_trade_no = await foreign(true)
    const asked = world.asked(QUERY)
    expect((await notify(out_trade_no, key)).body).toMatch(/unknown out_trade_no/)
    expect(world.asked(QUERY)).toBe(asked)
    expect(world.asked(CHECK_SIGN)).toBe(key ? 1 : 0)
    expect(await world.sql('wemine_gateway_order')).toEqual([])
  })

  test('while the gateway does not say whose signature it is, is not asked about: it is sent again', async () => {
    const out_trade_no = await foreign(true)
    world.sandbox.fault('checkSign', { status: 503 })
    expect((await notify(out_trade_no)).body).not.toMatch(SUCCESS)
    expect(world.asked(QUERY)).toBe(0)
    expect(await world.sql('wemine_gateway_order')).toEqual([])
    world.sandbox.clearFaults()
    expect((await notify(out_trade_no)).body).toMatch(SUCCESS)
  })

  test.each([
    ['without a signature', null],
    ['with another key’s', WRONG_KEY],
  ])('where the store has the key, one %s is refused before anything is read or asked', async (_, key) => {
    world.configure(MERCHANT())
    const out_trade_no = await foreign(true)
    const [statements, requests] = [world.statements.length, world.sandbox.requests().length]
    expect((await notify(out_trade_no, key)).body).toMatch(/wrong sign/)
    expect(world.statements.length).toBe(statements)
    expect(world.sandbox.requests().length).toBe(requests)
  })

  test('where the store has the key, a genuine one is listed without asking about its signature', async () => {
    world.configure(MERCHANT())
    expect((await notify(await foreign(true))).body).toMatch(SUCCESS)
    expect(world.asked(CHECK_SIGN)).toBe(0)
  })

  test('a forged one beside a genuine one of the same number does not stand in for it', async () => {
    const out_trade_no = await foreign(true)
    const [forged, genuine] = await Promise.all([notify(out_trade_no, WRONG_KEY), notify(out_trade_no)])
    expect(forged.body).not.toMatch(SUCCESS)
    expect(genuine.body).toMatch(SUCCESS)
  })

  test('says that it may be another system’s, and is refunded only where its amount is typed', async () => {
    const out_trade_no = await foreign(true)
    await notify(out_trade_no)
    const [row] = await world.sql('wemine_gateway_order')
    expect(row.problem).toMatch(/may belong to another system that uses the same account/)
    const refund = (amount?: unknown) =>
      resolvePayment(world.platform, out_trade_no, { action: 'refund', amount }, 'user_1')
    for (const amount of [undefined, '108.8.0', '10880', '108.81', '0', '108.799', '-108.80', '1e2'])
      expect(await refund(amount)).toMatchObject({
        problem: { code: expect.stringMatching(/^resolution_(unconfirmed|invalid)$/) },
      })
    expect(await refund()).toMatchObject({
      problem: { code: 'resolution_unconfirmed', message: expect.stringMatching(/in HKD/) },
    })
    expect(world.sandbox.money()[out_trade_no]).toMatchObject({ refunded: 0 })
    expect(await world.sql('wemine_decision')).toEqual([])
    expect(await refund('108.8')).toMatchObject({ value: { payment: { state: 'refunded' } } })
    expect(world.sandbox.money()[out_trade_no]).toMatchObject({ refunded: 10880 })
  })

  test('is closed without its amount: nothing moves', async () => {
    const out_trade_no = await foreign(true)
    await notify(out_trade_no)
    const closed = await resolvePayment(world.platform, out_trade_no, { action: 'close' }, 'user_1')
    expect(closed).toMatchObject({ ok: true })
    expect(world.sandbox.money()[out_trade_no]).toMatchObject({ refunded: 0 })
  })
})
