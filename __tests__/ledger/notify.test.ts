import { notify } from '../../src/payments/notify'
import { useWorld } from './support/world'

const world = useWorld()
const claim = (out_trade_no: string) =>
  Buffer.from(
    `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><out_trade_no>${out_trade_no}</out_trade_no></xml>`,
  )

test('one number costs the gateway at most one question a second, however many notifications come', async () => {
  const { out_trade_no } = await world.opened()
  const begun = world.clock.getTime()
  for (let time = 0; time < 40; time++) await notify(world.host, claim(out_trade_no))
  const seconds = (world.clock.getTime() - begun) / 1000
  expect(world.asked(/GET .*order/)).toBeLessThanOrEqual(seconds + 1)
})

test('fifty at the same moment share one question', async () => {
  const { out_trade_no } = await world.opened()
  await Promise.all(Array.from({ length: 50 }, () => notify(world.host, claim(out_trade_no))))
  expect(world.asked(/GET .*order/)).toBe(1)
})

test('a genuine one that comes right after such a question is heard all the same', async () => {
  const order = await world.opened()
  await notify(world.host, claim(order.out_trade_no))
  await world.sandbox.pay(order.out_trade_no)
  await notify(world.host, claim(order.out_trade_no))
  expect(await world.row(order)).toMatchObject({ state: 'paid' })
})
