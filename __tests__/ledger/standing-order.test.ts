import { ordersOf } from '../../src/payments/ledger/gateway-orders'
import { isSameMoney, moneyOf } from '../../src/payments/matching'
import { authorize } from '../../src/payments/verbs/authorize'
import { type Completion, guardCompletion } from '../../src/payments/verbs/guard-completion'
import { REFUND, useWorld } from './support/world'

const world = useWorld()

/** Its order stands since so many ms, as seen at the moment of the look. */
const standing = (age: number, more = {}) => ({
  ...{ id: 'order_1', isCanceled: false, isUnpaid: false, ...more },
  created_at: new Date(world.now().getTime() - age),
})

describe('M5: an order stands, and links say what pays for it', () => {
  test.each([-5000, -1000, 0, 1000, 3_600_000])(
    'whatever the timestamps say (its row is %i ms older than the look), it is captured',
    async (age) => {
      const order = await world.paid()
      world.store.placed(order)
      world.store.change('cart_1', { order: standing(age) })
      await world.run(5)
      expect(await world.row(order)).toMatchObject({ state: 'captured', order_id: 'order_1' })
      expect(world.asked(REFUND)).toBe(0)
    },
  )

  test('and nothing shows what paid for it: listed, never refunded by itself', async () => {
    const order = await world.paid()
    world.store.change('cart_1', { owed: null, order: standing(60_000) })
    await world.run(40, 60)
    expect(await world.row(order)).toMatchObject({
      state: 'exception',
      problem: 'order order_1 stands and nothing shows what paid for it',
    })
    expect(world.asked(REFUND)).toBe(0)
  })

  test('and something else paid for it: the second payment is refunded, with the reason', async () => {
    const order = await world.paid()
    world.store.change('cart_1', { order: standing(60_000) })
    world.store.takenBy(order, 'another payment (pp_stripe)')
    await world.run(2)
    expect(await world.row(order)).toMatchObject({
      state: 'refunded',
      problem: 'its cart was paid by another payment (pp_stripe)',
    })
  })

  test('and waits for its payment: it is given that one after half a minute', async () => {
    const order = await world.paid()
    world.store.change('cart_1', { order: standing(0, { isUnpaid: true }) })
    await world.reconcile(order)
    expect(world.store.calls.place).toBe(0)
    world.wait(30)
    expect(await world.reconcile(order)).toMatchObject({ state: 'captured' })
    expect(world.store.calls.place).toBe(1)
  })
})

describe('an order that waits for its payment, and cannot be given it', () => {
  test('is listed: the money is not refunded from under it', async () => {
    const order = await world.paid()
    world.store.change('cart_1', { order: standing(60_000, { isUnpaid: true }) })
    world.store.refusesToPlace('the payment session was not authorised')
    await world.run(5)
    expect(await world.row(order)).toMatchObject({
      state: 'exception',
      problem: 'order order_1 waits for its payment: the payment session was not authorised',
    })
    expect(world.asked(REFUND)).toBe(0)
  })
})

describe('an order that Medusa undid after it was seen, with its payment', () => {
  test.each([
    ['nothing', null],
    ['another order', { ...standing(0), id: 'order_2' }],
  ])('(%s came of the cart) is listed', async (_, order) => {
    const captured = await world.captured()
    world.store.change('cart_1', { order, payments: [], owed: null, paidOtherwise: null })
    await world.run(6)
    expect(await world.row(captured)).toMatchObject({
      state: 'exception',
      problem: 'Medusa undid its order after capturing it, and nothing shows that it was refunded',
    })
    expect(world.asked(REFUND)).toBe(0)
  })

  test('is left alone where Medusa refunds it in time', async () => {
    const captured = await world.captured()
    world.store.change('cart_1', { order: null, payments: [], owed: null, paidOtherwise: null })
    await world.run(3.5)
    await world.refund(captured, 10880)
    await world.run(5)
    expect(await world.row(captured)).toMatchObject({ state: 'captured', refunded_fee: 10880 })
    expect(world.asked(REFUND)).toBe(1)
  })
})

describe('M6: authorizing', () => {
  test.each([10879, 10881, 100000])(
    'is refused when %i is owed by now, and goes back later',
    async (owed) => {
      const order = await world.paid()
      world.store.owed(order, owed)
      expect(await world.authorize(order)).toMatchObject({ problem: { code: 'total_changed' } })
      expect(await world.row(order)).toMatchObject({ state: 'paid' })
      await world.run(2)
      expect(await world.row(order)).toMatchObject({ state: 'refunded' })
    },
  )

  test('is refused when nothing is owed, or it is in another currency', async () => {
    const order = await world.paid()
    expect(await world.authorize(order, null)).toMatchObject({ problem: { code: 'total_changed' } })
    const usd = { amount: order.cart_amount, currency: 'USD' }
    expect(isSameMoney(usd, moneyOf(order))).toBe(false)
    expect(await world.authorize(order, usd)).toMatchObject({ problem: { code: 'total_changed' } })
  })

  test('is refused for a code whose place another one took', async () => {
    const order = await world.paid()
    await world.sql('wemine_gateway_order').update({ session_id: null })
    expect(await authorize(world.account, order, async () => moneyOf(order))).toMatchObject({ ok: false })
    expect(await world.row(order)).toMatchObject({ state: 'paid' })
  })
})

describe('M6, M18: the guard before "complete"', () => {
  /** What a request to complete the cart is answered with: 200 where the platform was let through. */
  async function complete(more: Partial<Completion> = {}): Promise<number> {
    const answers: number[] = []
    const closed: (() => void)[] = []
    const response = {
      ...{ closed: false, statusCode: 200 },
      once: (_: 'close', listener: () => void) => closed.push(listener),
      status: (code: number) => ({ json: () => answers.push(code) }),
    }
    const orders = () => ordersOf(world.sql, 'cart_1')
    const next = () => void answers.push(200)
    await guardCompletion(world.platform, response, next, { orders, prepare: async () => {}, ...more })
    for (const listener of closed) listener()
    for (let time = 0; time < 100 && (await world.sql('wemine_lease')).length > 0; time++)
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await world.sql('wemine_lease')).toEqual([])
    expect(answers).toHaveLength(1)
    return answers[0] as number
  }

  test('lets through what is paid exactly', async () => {
    await world.paid()
    expect(await complete()).toBe(200)
  })

  test('refuses whenever the total is not what was paid, whether its sessions could be renewed or not', async () => {
    const order = await world.paid()
    world.store.owed(order, 12880)
    expect(await complete({ renewSessions: async () => {} })).toBe(409)
    const renewSessions = async () => {
      throw new Error('the region has no such provider')
    }
    expect(await complete({ renewSessions })).toBe(409)
  })

  test('refuses a cart of ours that cannot be looked at', async () => {
    await world.paid()
    world.store.throws('loadSnapshot')
    expect(await complete()).toBe(409)
  })

  test('leaves no lease behind of a shopper who left while it was waited for, and completes nothing', async () => {
    const order = await world.paid()
    const response = {
      closed: true,
      statusCode: 200,
      once: () => undefined,
      status: () => ({ json: () => {} }),
    }
    const next = jest.fn()
    const orders = async () => [order]
    await guardCompletion(world.platform, response, next, { orders, prepare: async () => {} })
    expect(await world.sql('wemine_lease')).toEqual([])
    expect(next).not.toHaveBeenCalled()
  })

  test('lets through a cart that is none of ours, and one that is an order already', async () => {
    expect(await complete()).toBe(200)
    const order = await world.paid()
    world.store.placed(order)
    expect(await complete()).toBe(200)
  })

  test('what cannot be cleaned up after it is said in the log, and the lease is ended all the same', async () => {
    await world.paid()
    const cleanUp = async () => {
      throw new Error('the tax lines are locked')
    }
    expect(await complete({ cleanUp })).toBe(200)
    expect(world.logged.at(-1)).toMatch(/cart_1 is not cleaned up: the tax lines are locked/)
  })

  test('captures what was completed, and where it cannot the job does', async () => {
    const order = await world.paid()
    await world.authorize(order)
    const prepare = async () => world.store.placed(order)
    expect(await complete({ prepare })).toBe(200)
    for (let time = 0; time < 100 && (await world.row(order)).state !== 'captured'; time++)
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await world.row(order)).toMatchObject({ state: 'captured', order_id: 'order_1' })
  })

  test('says in the log where what was completed cannot be looked up', async () => {
    const order = await world.paid()
    await world.authorize(order)
    const run = world.counted.raw
    let goesAway: jest.SpyInstance | undefined
    const cleanUp = async () => {
      goesAway = jest.spyOn(world.counted, 'raw').mockImplementation((text, values) => {
        if (!text.includes('wemine_lease')) throw new Error('the database went away')
        return run(text, values)
      })
    }
    expect(await complete({ cleanUp })).toBe(200)
    for (let time = 0; time < 100 && world.logged.length === 0; time++)
      await new Promise((resolve) => setTimeout(resolve, 10))
    goesAway?.mockRestore()
    expect(world.logged.at(-1)).toMatch(/cart_1 is not reconciled yet: the database went away/)
    expect(await world.row(order)).toMatchObject({ state: 'authorized' })
  })
})
