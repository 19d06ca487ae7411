import type { WemineEvent } from '../../src/storefront'
import { fakeStore } from './support/fake-store'
import { MINUTE, pass, SECOND, useFollowedPayment } from './support/followed-payment'
import { nativeSession } from './support/native-session'

const scene = useFollowedPayment()
const { follow } = scene

describe('a store that does not answer', () => {
  test('is offline after the second question, asked ever less, and found again', async () => {
    const { store, shown } = follow()
    await pass(0)
    store.say('nothing')
    await pass(2 * SECOND)
    expect(shown().state).toBe('waiting')
    await pass(5 * SECOND)
    expect(shown().state).toBe('offline')
    const before = store.asked.length
    await pass(5 * MINUTE)
    expect(store.asked.length - before).toBeLessThan(17)
    store.say('placed')
    await pass(40 * SECOND)
    expect(shown().state).toBe('placed')
  })

  test.each([500, 502, 429, 408])('an error that passes (%s) is one more question', async (status) => {
    const { store, shown } = follow()
    store.say(status)
    await pass(0)
    expect(shown().state).toBe('waiting')
    store.say('paid')
    await pass(6 * SECOND)
    expect(shown().state).toBe('paid')
  })

  test.each([400, 401, 403, 404, 410, 422])(
    'an error that stays (%s) is shown in the store’s words',
    async (status) => {
      const { store, shown } = follow()
      store.say(status)
      await pass(0)
      expect(shown()).toMatchObject({
        state: 'refused',
        error: { status, message: `Error ${status}` },
      })
    },
  )

  test('once it was paid, the page remembers that it was', async () => {
    const { store, shown } = follow()
    store.say('paid')
    await pass(0)
    store.say('nothing')
    await pass(10 * SECOND)
    expect(shown()).toMatchObject({ state: 'offline', reason: 'paid' })
  })

  test('an answer about another payment counts for nothing', async () => {
    const { payment, store, shown } = follow({
      fetch: async (_, init) => store.fetch('https://api.shop.example/store/wemine/payments/999', init),
    })
    store.say('placed')
    await payment.check()
    expect(shown().state).toBe('waiting')
  })

  test('a question that hangs is given up', async () => {
    const { shown } = follow({
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
        }),
    })
    await pass(30 * SECOND)
    expect(shown().state).toBe('offline')
  })
})

describe('K13: a store that refuses', () => {
  test.each([
    [400, /publishableKey is missing/],
    [401, /publishableKey is missing/],
    [404, /backendUrl \(https:\/\/api\.shop\.example\)/],
    [403, /the store answers 403\. Error 403$/],
    [410, /the store answers 410\. Error 410$/],
    [422, /the store answers 422\. Error 422$/],
  ])('%s is a state of its own, and the console says once what to change', async (status, advice) => {
    // Advice is told once a page, and these tests are one.
    jest.resetModules()
    const kit: typeof import('../../src/storefront') = require('../../src/storefront')
    const events: WemineEvent[] = []
    const session = nativeSession()
    const store = fakeStore({ expires_at: session.expires_at })
    store.say(status)
    const payment = kit.createWeminePayment({
      session,
      backendUrl: 'https://api.shop.example',
      fetch: store.fetch,
      on: (event) => events.push(event),
    })
    scene.stop = payment.destroy
    await pass(2 * MINUTE)
    expect(payment.getSnapshot()).toMatchObject({ state: 'refused', error: { status } })
    const advised = scene.complain.mock.calls
      .flat()
      .filter((said) => /medusa-payment-wemine/.test(String(said)))
    expect(advised).toEqual([expect.stringMatching(advice)])
    expect(events.filter(({ type }) => type === 'error')).toEqual([
      expect.objectContaining({ during: 'status', status, message: `Error ${status}` }),
    ])
    store.say('placed')
    await pass(MINUTE)
    expect(payment.getSnapshot()).toMatchObject({ state: 'placed', error: undefined })
  })

  test('an address that a browser which is online never reaches: CORS is named', async () => {
    jest.resetModules()
    const kit: typeof import('../../src/storefront') = require('../../src/storefront')
    const payment = kit.createWeminePayment({
      session: nativeSession(),
      backendUrl: 'https://api.shop.example',
      fetch: async () => {
        throw new TypeError('Failed to fetch')
      },
    })
    scene.stop = payment.destroy
    await pass(2 * MINUTE)
    expect(scene.complain.mock.calls.flat()).toEqual([
      expect.stringMatching(/cannot be reached from https:\/\/shop\.example.*STORE_CORS/),
    ])
  })
})
