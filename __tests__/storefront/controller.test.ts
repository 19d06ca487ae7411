import { createWeminePayment } from '../../src/storefront'
import { fakeStore } from './support/fake-store'
import { MINUTE, pass, SECOND, useFollowedPayment } from './support/followed-payment'
import { CLIENT_SECRET, nativeSession } from './support/native-session'

const scene = useFollowedPayment()
const { follow } = scene

describe('from the code to the order', () => {
  test('it waits, is paid, is placed, tells the order once, and asks no more', async () => {
    const onPlaced = jest.fn()
    const { store, session, shown } = follow({ onPlaced, publishableKey: 'pk_1' })
    expect(shown()).toMatchObject({ state: 'waiting', seconds_left: 7200, total_fee: 10880 })
    await pass(5 * SECOND)
    expect(store.asked[0]?.url).toBe(`https://api.shop.example/store/wemine/payments/${session.out_trade_no}`)
    expect(store.asked[0]?.headers.get('x-publishable-api-key')).toBe('pk_1')
    store.say('paid')
    await pass(2 * SECOND)
    expect(shown()).toMatchObject({ state: 'paid', message: 'The store says paid.' })
    store.say('placed')
    await pass(2 * SECOND)
    expect(shown()).toMatchObject({ state: 'placed', order_id: 'order_1' })
    const { length } = store.asked
    await pass(60 * MINUTE)
    expect(store.asked).toHaveLength(length)
    expect(onPlaced.mock.calls).toEqual([['order_1']])
  })

  test('S8: every question carries the secret of its session in a header, and in no address', async () => {
    const { store } = follow()
    await pass(60 * SECOND)
    expect(store.asked.length).toBeGreaterThan(5)
    expect(new Set(store.asked.map(({ headers }) => headers.get('x-wemine-client-secret')))).toEqual(
      new Set([CLIENT_SECRET]),
    )
    expect(store.asked.filter(({ url }) => url.includes(CLIENT_SECRET))).toEqual([])
  })

  test('S8: a session without a secret is followed to “placed”, and the order’s id stays the store’s', async () => {
    const onPlaced = jest.fn()
    const { store, shown } = follow({ onPlaced, session: nativeSession({ client_secret: undefined }) })
    await pass(5 * SECOND)
    expect(store.asked[0]?.headers.has('x-wemine-client-secret')).toBe(false)
    store.say('placed')
    await pass(5 * SECOND)
    expect(shown().state).toBe('placed')
    expect(shown().order_id).toBeUndefined()
    expect(onPlaced).not.toHaveBeenCalled()
  })

  test('a payment that was placed before the page was opened is found at once', async () => {
    const onPlaced = jest.fn()
    const { store, shown } = follow({ onPlaced })
    store.say('placed')
    await pass(0)
    expect(shown().state).toBe('placed')
    expect(onPlaced).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['refunded', 'refunded'],
    ['attention', 'attention'],
    ['reviewed', 'reviewed'],
    ['failed', 'closed'],
  ] as const)(
    '"%s" is a failure of its own, in the store’s words, and is not asked about again',
    async (status, reason) => {
      const { store, shown } = follow()
      store.say(status)
      await pass(2 * SECOND)
      expect(shown()).toMatchObject({ state: 'failed', reason, message: `The store says ${status}.` })
      const { length } = store.asked
      await pass(MINUTE)
      expect(store.asked).toHaveLength(length)
    },
  )

  test('a status that the kit does not know ends nothing: only "refunded" says that the money goes back', async () => {
    const { store, shown } = follow()
    store.say('returned' as never)
    await pass(2 * SECOND)
    expect(shown()).toMatchObject({ state: 'waiting', message: 'The store says returned.' })
    store.say('refunded')
    await pass(2 * SECOND)
    expect(shown()).toMatchObject({ state: 'failed', reason: 'refunded' })
  })

  test('a snapshot stays the same object until something changes, and every change is told', async () => {
    const { payment, shown } = follow()
    const first = shown()
    expect(shown()).toBe(first)
    const seen: unknown[] = []
    const leave = payment.subscribe(() => seen.push(shown()))
    await pass(3.5 * SECOND)
    expect(new Set(seen).size).toBe(seen.length)
    expect(shown()).not.toBe(first)
    leave()
    const { length } = seen
    await pass(5 * SECOND)
    expect(seen).toHaveLength(length)
  })

  test('after destroy nothing is asked, told or changed, also by an answer that was on its way', async () => {
    const { payment, store, shown } = follow()
    const release = store.hold()
    await pass(2 * SECOND)
    store.say('placed')
    payment.destroy()
    const { length } = store.asked
    release()
    await pass(MINUTE)
    expect(store.asked).toHaveLength(length)
    expect(shown().state).toBe('waiting')
    expect(jest.getTimerCount()).toBe(0)
  })

  test('what holds no payment is refused in words', () => {
    for (const session of [undefined, null, {}, { cart: {} }, 'session', { data: { client_secret: 'x' } }])
      expect(() => createWeminePayment({ session, backendUrl: 'https://api.shop.example' })).toThrow(
        /no WeChat Pay session/,
      )
  })
})

describe('how often the store is asked', () => {
  test('often at first, then less', async () => {
    const { store } = follow()
    await pass(MINUTE - 1)
    const young = store.asked.length
    expect(young).toBe(30)
    await pass(59 * MINUTE)
    expect(store.asked.length - young).toBeLessThan(60 * 13)
  })

  test('never a second time before the first was answered', async () => {
    const { payment, store } = follow()
    await pass(0)
    const release = store.hold()
    void payment.check()
    void payment.check()
    await pass(5 * SECOND)
    expect(store.asked).toHaveLength(2)
    release()
  })
})

describe('the clock', () => {
  test.each([-5 * 60 * MINUTE, 5 * 60 * MINUTE])(
    'is the server’s: a browser that is %s ms off counts the same seconds',
    async (clockAhead) => {
      const expires_at = new Date(Date.now() + clockAhead + 7_200_000).toISOString()
      const store = fakeStore({ expires_at, clockAhead })
      const payment = createWeminePayment({
        session: nativeSession({ expires_at }),
        backendUrl: 'https://api.shop.example',
        fetch: store.fetch,
      })
      scene.stop = payment.destroy
      expect(payment.getSnapshot().state).toBe('waiting')
      await pass(0)
      expect(payment.getSnapshot()).toMatchObject({ state: 'waiting', seconds_left: 7200 })
      await pass(10 * SECOND)
      expect(payment.getSnapshot()).toMatchObject({ state: 'waiting', seconds_left: 7190 })
    },
  )

  test('expires on the second, and a payment that was begun before may still come in for ten minutes', async () => {
    const { store, shown } = follow()
    await pass(7200 * SECOND - 1)
    expect(shown()).toMatchObject({ state: 'waiting', seconds_left: 1 })
    await pass(SECOND)
    expect(shown()).toMatchObject({ state: 'expired', seconds_left: 0 })
    store.say('expired')
    await pass(9 * MINUTE)
    expect(shown().state).toBe('expired')
    store.say('paid')
    await pass(20 * SECOND)
    expect(shown().state).toBe('paid')
  })

  test('an expired code is asked about slowly, and then no more', async () => {
    const { store } = follow()
    await pass(7200 * SECOND)
    store.say('expired')
    await pass(20 * SECOND)
    const before = store.asked.length
    await pass(9 * MINUTE)
    expect(store.asked.length - before).toBeLessThanOrEqual(36)
    await pass(2 * MINUTE)
    const { length } = store.asked
    await pass(60 * MINUTE)
    expect(store.asked).toHaveLength(length)
  })
})
