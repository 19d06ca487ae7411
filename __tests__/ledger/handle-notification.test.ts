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

test('a genuine one that comes right after such a question is heard all the same', async () => {
  const order = await world.opened()
  await notify(order.out_trade_no)
  await world.sandbox.pay(order.out_trade_no)
  world.store.refusesToPlace('not now')
  await notify(order.out_trade_no)
  expect(await world.row(order)).toMatchObject({ state: 'paid' })
})
