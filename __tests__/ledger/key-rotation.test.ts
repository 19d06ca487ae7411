import { handleNotification } from '../../src/payments/verbs/handle-notification'
import { sign } from '../../src/wemine/notifications/signature'
import { toXml } from '../../src/wemine/notifications/xml'
import { useWorld } from './support/world'

const world = useWorld()
const NEW_SECRET = 'sandbox_secret_of_tomorrow'
const NEW_KEY = 'n'.repeat(32)

afterEach(() => world.sandbox.restoreSecret())

const notification = (out_trade_no: string, key: string) => {
  const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', out_trade_no, nonce_str: 'abc' }
  return Buffer.from(toXml({ ...fields, sign: sign(fields, key) }))
}

describe('a key that is changed while processes are restarted one by one', () => {
  test('apiSecret: what a process with the old one cannot confirm, one with the new one does', async () => {
    const order = await world.opened()
    world.sandbox.revokeSecret({ replacement: NEW_SECRET })
    await world.sandbox.pay(order.out_trade_no)
    const told = notification(order.out_trade_no, world.sandbox.merchantKey)
    expect((await handleNotification(world.platform, told)).body).toMatch(/send it again/)
    expect(await world.row(order)).toMatchObject({ state: 'open' })
    const restarted = world.otherProcess({ apiSecret: NEW_SECRET })
    expect((await handleNotification(restarted, told)).body).toMatch(/SUCCESS/)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })

  test('apiSecret: with no notification either, the next process that has the new one finds it', async () => {
    const order = await world.opened()
    world.sandbox.revokeSecret({ replacement: NEW_SECRET })
    await world.sandbox.pay(order.out_trade_no)
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'open' })
    const restarted = world.otherProcess({ apiSecret: NEW_SECRET })
    for (let turn = 0; turn < 30; turn++) {
      world.wait(10)
      await world.runJob(restarted)
    }
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })

  test('merchantKey: what a process with the old one takes for forged, it finds by asking', async () => {
    world.configure({ merchantKey: world.sandbox.merchantKey })
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    const told = notification(order.out_trade_no, NEW_KEY)
    expect((await handleNotification(world.platform, told)).body).toMatch(/wrong sign/)
    await world.run(6)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })
})
