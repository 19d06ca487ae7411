import { MINUTE, pass, SECOND, useFollowedPayment } from './support/followed-payment'
import { nativeSession } from './support/native-session'

const scene = useFollowedPayment()
const { follow } = scene

describe('K10: nothing that the page or the browser does stops the polling', () => {
  test('a fetch that never settles, and knows of no signal', async () => {
    let asked = 0
    const { shown } = follow({
      fetch: () => {
        asked += 1
        return new Promise(() => {})
      },
    })
    await pass(2 * MINUTE)
    expect(asked).toBeGreaterThan(3)
    expect(shown().state).toBe('offline')
  })

  test('a subscriber, an "on" and an "onPlaced" that throw', async () => {
    const boom = jest.fn(() => {
      throw new Error('the page’s own fault')
    })
    const told = jest.fn()
    const { payment, store, shown } = follow({ on: boom, onPlaced: boom })
    payment.subscribe(boom)
    payment.subscribe(told)
    await pass(5 * SECOND)
    store.say('paid')
    await pass(3 * SECOND)
    store.say('placed')
    await pass(3 * SECOND)
    expect(shown().state).toBe('placed')
    expect(boom).toHaveBeenCalledWith('order_1')
    expect(told.mock.calls.length).toBeGreaterThan(5)
    expect(scene.complain).toHaveBeenCalledWith(expect.objectContaining({ message: 'the page’s own fault' }))
  })

  test.each(['the channel', 'the locks', 'a broadcast'])('a browser that forbids %s', async (what) => {
    const { BroadcastChannel } = globalThis
    const refuse = () => {
      throw new DOMException('forbidden', 'SecurityError')
    }
    class Channel {
      constructor() {
        if (what === 'the channel') refuse()
      }
      postMessage() {
        if (what === 'a broadcast') refuse()
      }
      close() {}
    }
    const request = what === 'the locks' ? refuse : (_: string, __: unknown, lead: () => unknown) => lead()
    Object.assign(globalThis, { BroadcastChannel: Channel })
    Object.defineProperty(globalThis, 'navigator', {
      configurable: true,
      value: { onLine: true, locks: { request } },
    })
    try {
      const { store, shown } = follow()
      await pass(5 * SECOND)
      expect(store.asked.length).toBeGreaterThanOrEqual(3)
      store.say('placed')
      await pass(3 * SECOND)
      expect(shown().state).toBe('placed')
    } finally {
      Object.assign(globalThis, { BroadcastChannel })
      Reflect.deleteProperty(globalThis, 'navigator')
    }
  })

  test.each([
    ['an answer without dates', { status: 'waiting' }],
    ['an answer that is null', null],
    ['dates that are none', { status: 'waiting', expires_at: 'soon', now: 'then' }],
  ])('%s', async (_, half) => {
    let asked = 0
    const { shown } = follow({
      fetch: async (input) => {
        asked += 1
        const out_trade_no = String(input).split('/').at(-1)
        return Response.json(half && { payment: { out_trade_no, ...half } })
      },
    })
    await pass(MINUTE)
    expect(asked).toBeGreaterThan(3)
    expect(shown().seconds_left).toBeGreaterThan(7000)
  })
})

test('K14: without a document nothing is asked', async () => {
  scene.page.remove()
  const { payment, store } = follow()
  await pass(60 * MINUTE)
  await payment.check()
  await payment.pay()
  expect(store.asked).toEqual([])
  expect(jest.getTimerCount()).toBe(0)
})

test('K15: after destroy nothing goes on, and the request that was on its way is aborted', async () => {
  let signal: AbortSignal | null | undefined
  let renewals = 0
  const { payment, shown } = follow({
    fetch: (_, init) => {
      signal = init?.signal
      return new Promise(() => {})
    },
    renew: async () => {
      renewals += 1
      return nativeSession()
    },
  })
  await pass(SECOND)
  expect(signal?.aborted).toBe(false)
  const renewing = payment.renew()
  payment.destroy()
  const before = shown()
  expect(signal?.aborted).toBe(true)
  signal = undefined
  await Promise.all([renewing, payment.check(), payment.pay(), payment.renew()])
  payment.follow(nativeSession())
  scene.page.hide(true)
  scene.page.hide(false)
  await pass(MINUTE)
  expect(signal).toBeUndefined()
  expect(renewals).toBe(0)
  expect(shown()).toBe(before)
  expect(jest.getTimerCount()).toBe(0)
})
