import { readHealth } from '../../src/payments/ledger/health'
import { handleNotification } from '../../src/payments/verbs/handle-notification'
import { QUERY, useWorld } from './support/world'

const world = useWorld()
const claim = (out_trade_no: string) =>
  Buffer.from(
    `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><out_trade_no>${out_trade_no}</out_trade_no></xml>`,
  )
const notify = (out_trade_no: string) => handleNotification(world.platform, claim(out_trade_no))

test('one number costs the gateway at most one question a second, however many notifications come', async () => {
  const { out_trade_no } = await world.opened()
  const begun = world.now().getTime()
  for (let time = 0; time < 40; time++) await notify(out_trade_no)
  const seconds = (world.now().getTime() - begun) / 1000
  expect(world.asked(QUERY)).toBeLessThanOrEqual(seconds + 1)
})

test('fifty at the same moment share one question', async () => {
  const { out_trade_no } = await world.opened()
  await Promise.all(Array.from({ length: 50 }, () => notify(out_trade_no)))
  expect(world.asked(QUERY)).toBe(1)
})

test('one that comes again after the payment is at its end costs one look-up', async () => {
  const { out_trade_no } = await world.opened()
  await world.sandbox.pay(out_trade_no, { notify: false })
  await notify(out_trade_no)
  const before = world.statements.length
  for (let time = 0; time < 20; time++) await notify(out_trade_no)
  expect(world.statements.slice(before)).toHaveLength(20)
  expect(world.asked(QUERY)).toBe(1)
})

test('those that come at the same moment share that look-up', async () => {
  const { out_trade_no } = await world.opened()
  await world.sandbox.pay(out_trade_no, { notify: false })
  await notify(out_trade_no)
  const before = world.statements.length
  const replies = await Promise.all(Array.from({ length: 50 }, () => notify(out_trade_no)))
  expect(world.statements.slice(before)).toHaveLength(1)
  expect(new Set(replies.map(({ body }) => body)).size).toBe(1)
  expect(replies[0]?.body).toContain('SUCCESS')
})

test('and those of other numbers at that moment are each about their own payment', async () => {
  const orders = [await world.opened(), await world.opened({ cart: 'cart_2', session: 'payses_2' })]
  for (const { out_trade_no } of orders) await world.sandbox.pay(out_trade_no, { notify: false })
  await Promise.all(orders.map(({ out_trade_no }) => notify(out_trade_no)))
  for (const order of orders) expect(await world.row(order)).toMatchObject({ state: 'captured' })
})

test('the time of the last one is recorded again after half a minute', async () => {
  const { out_trade_no } = await world.opened()
  await world.sandbox.pay(out_trade_no, { notify: false })
  await notify(out_trade_no)
  const lastAt = async () => (await readHealth(world.sql))[0]?.last_notification_at
  const first = await lastAt()
  expect(first).toEqual(expect.any(Date))
  world.wait(29)
  await notify(out_trade_no)
  expect(await lastAt()).toEqual(first)
  world.wait(2)
  await notify(out_trade_no)
  expect(await lastAt()).toEqual(world.now())
})

test('a genuine one that comes right after such a question is heard all the same', async () => {
  const order = await world.opened()
  await notify(order.out_trade_no)
  await world.sandbox.pay(order.out_trade_no)
  world.store.refusesToPlace('not now')
  await notify(order.out_trade_no)
  expect(await world.row(order)).toMatchObject({ state: 'paid' })
})

describe('a database that goes away', () => {
  test('has the notification sent again, and then the payment is known', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no, { notify: false })
    const goesAway = jest.spyOn(world.counted, 'raw').mockRejectedValue(new Error('too many clients'))
    const reply = await notify(order.out_trade_no)
    goesAway.mockRestore()
    expect(reply).toMatchObject({ status: 500, body: expect.stringContaining('FAIL') })
    // What the database says stays in the log.
    expect(reply.body).not.toContain('too many clients')
    expect(world.logged).toEqual([expect.stringMatching(/could not be recorded: too many clients/)])
    expect(await world.row(order)).toMatchObject({ state: 'open' })
    expect((await notify(order.out_trade_no)).status).toBe(200)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })

  test('once the money is in the ledger does not have it sent again: the job places the order', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no, { notify: false })
    const run = world.counted.raw
    let isAway = false
    const goesAway = jest.spyOn(world.counted, 'raw').mockImplementation((text, values) => {
      isAway ||= text.includes('wemine_lease')
      if (isAway) throw new Error('the database went away')
      return run(text, values)
    })
    const reply = await notify(order.out_trade_no)
    goesAway.mockRestore()
    expect(reply).toMatchObject({ status: 200, body: expect.stringContaining('SUCCESS') })
    expect(world.logged.at(-1)).toMatch(/is paid and not reconciled yet: the database went away/)
    expect(await world.row(order)).toMatchObject({ state: 'paid' })
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })
})

test('a store without an account answers that the number is unknown', async () => {
  const { out_trade_no } = await world.opened()
  const reply = await handleNotification(world.platformOf([]), claim(out_trade_no))
  expect(reply).toMatchObject({ status: 200, body: expect.stringContaining('unknown out_trade_no') })
  expect(world.asked(QUERY)).toBe(0)
})

test('a payment of an account that was taken out of the configuration is not asked about', async () => {
  const { out_trade_no } = await world.opened()
  const other = world.accountOf('pp_wemine_other')
  const reply = await handleNotification(world.platformOf([other]), claim(out_trade_no))
  expect(reply.body).toContain('unknown out_trade_no')
  expect(world.asked(QUERY)).toBe(0)
})
