import { authorize } from '../../src/payments/authorize'
import { finish } from '../../src/payments/finish'
import { useWorld } from './support/world'

const world = useWorld()

describe('authorize', () => {
  test('takes an order of this world.instance only', async () => {
    const order = await world.paid()
    expect(await authorize(world.instance, { ...order, provider_id: 'pp_wemine_other' })).toMatchObject({
      code: 'payment_unknown',
    })
    expect(await authorize(world.instance, undefined)).toMatchObject({ code: 'payment_unknown' })
    expect(await authorize(world.instance, order)).toMatchObject({ state: 'claimed' })
  })

  test('refuses money that went back', async () => {
    const order = await world.paid()
    world.standing = { kind: 'gone', why: 'the cart was changed' }
    world.wait(50)
    await finish(world.host, world.instance, order)
    expect(await authorize(world.instance, await world.row(order))).toMatchObject({
      code: 'payment_returned',
    })
  })
})
