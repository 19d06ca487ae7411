import { rowsOf } from './support/rows'
import { useWorld } from './support/world'

const world = useWorld()
const rows = rowsOf(() => world.sql)

/** So many codes that nobody paid, opened for the same cart since. */
async function opened(count: number): Promise<void> {
  for (let made = 0; made < count; made++)
    await rows.insert(
      { next_check_at: null, session_id: null },
      new Date(world.now().getTime() + 1000 + made),
    )
}

describe('a cart that was changed more than a hundred times', () => {
  test('its first code, paid late, is placed', async () => {
    const order = await world.opened()
    await opened(101)
    await world.sandbox.pay(order.out_trade_no)
    await world.run(2)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })

  test('its first code, paid late and not owed any more, is refunded', async () => {
    const order = await world.opened()
    await opened(101)
    await world.sandbox.pay(order.out_trade_no)
    world.store.nothingOwed(order)
    await world.run(5)
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
  })
})
