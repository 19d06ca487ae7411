import type { Log } from '../../src/payments/account/merchant-account'
import { useWorld } from './support/world'

const world = useWorld()

/** Level and text of each line that says that an order is not placed yet. */
function levels(): [keyof Log, string][] {
  const said: [keyof Log, string][] = []
  for (const level of ['info', 'warn', 'error'] as const)
    jest.spyOn(world.log, level).mockImplementation((line) => {
      if (line.includes('not placed yet')) said.push([level, line])
    })
  return said
}

afterEach(() => jest.restoreAllMocks())

test('N1: the first failed placement is a warning with the reason, for whoever set the store up; those after it are info', async () => {
  const said = levels()
  const order = await world.paid()
  world.store.refusesToPlace('the cart has no e-mail')
  await world.run(0.9)
  expect(await world.row(order)).toMatchObject({ state: 'paid', waiting_for: 'not_placed' })
  const line = `wemine: ${order.out_trade_no} is paid and its order is not placed yet: the cart has no e-mail`
  expect(said.length).toBeGreaterThan(2)
  expect(said).toEqual(said.map((_, index) => [index === 0 ? 'warn' : 'info', line]))
})

test('N1: being told "paid" once more on the way is no second warning; another payment has one of its own', async () => {
  const said = levels()
  const order = await world.paid()
  world.store.instead.place = async (placed) => {
    if (placed.out_trade_no === order.out_trade_no) await world.authorize(order)
    return 'the cart has no e-mail'
  }
  await world.run(0.5)
  const other = await world.paid({ cart: 'cart_2', session: 'payses_2' })
  await world.run(0.3)
  const warned = said.filter(([level]) => level === 'warn').map(([, line]) => line)
  expect(warned).toEqual([
    expect.stringContaining(order.out_trade_no),
    expect.stringContaining(other.out_trade_no),
  ])
  expect(said.filter(([level]) => level === 'info').length).toBeGreaterThan(1)
})
