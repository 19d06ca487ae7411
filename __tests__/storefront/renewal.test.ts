import type { RenewRequest } from '../../src/storefront'
import { pass, SECOND, useFollowedPayment } from './support/followed-payment'
import { freshNumber, jsapiSession, nativeSession } from './support/native-session'

const { follow } = useFollowedPayment()

describe('a new payment in place of the old', () => {
  const renewed = () => ({
    cart: { payment_collection: { payment_sessions: [{ data: nativeSession(second) }] } },
  })
  let second: { out_trade_no: string; code_url: string }
  beforeEach(() => {
    second = {
      out_trade_no: freshNumber().replace(/1$/, '2'),
      code_url: 'weixin://wxpay/bizpayurl?pr=2',
    }
  })

  test('is made once however often it is asked for, and goes on by itself', async () => {
    const renew = jest.fn(async () => renewed())
    const { payment, store, shown } = follow({ renew })
    await pass(0)
    store.say('expired')
    await pass(2 * SECOND)
    const all = Promise.all([payment.renew(), payment.renew(), payment.renew()])
    expect(shown().renewing).toBe(true)
    store.say('expired')
    await all
    expect(renew).toHaveBeenCalledTimes(1)
    expect(shown()).toMatchObject({ state: 'waiting', ...second })
    expect(shown()).not.toHaveProperty('renewing')
    store.say('placed', '2')
    await pass(3 * SECOND)
    expect(store.asked.at(-1)?.url).toMatch(/2$/)
    expect(shown().state).toBe('placed')
  })

  test('is not made when the old one turns out to be paid', async () => {
    const renew = jest.fn(async () => renewed())
    const { payment, store, shown } = follow({ renew })
    store.say('expired')
    await pass(2 * SECOND)
    store.say('paid')
    await payment.renew()
    expect(renew).not.toHaveBeenCalled()
    expect(shown()).toMatchObject({ state: 'paid', renewing: undefined })
  })

  test('is not made while nobody can say whether the old one is paid', async () => {
    const renew = jest.fn(async () => renewed())
    const { payment, store, shown } = follow({ renew })
    store.say('expired')
    await pass(2 * SECOND)
    store.say('nothing')
    await payment.renew()
    expect(renew).not.toHaveBeenCalled()
    expect(shown()).toMatchObject({ state: 'expired', renew_error: { code: 'store_unreachable' } })
  })

  test.each([
    ['rejects', () => Promise.reject(new Error('The cart is empty.')), 'The cart is empty.'],
    [
      'throws',
      () => {
        throw new Error('No cart.')
      },
      'No cart.',
    ],
    ['gives no session', async () => ({ cart: {} }), 'renew gave no session of a WeChat payment'],
  ])('that %s leaves the old one, says so, and can be tried again', async (_, renew, message) => {
    const { payment, store, shown } = follow({ renew: renew as () => Promise<unknown> })
    store.say('expired')
    await pass(2 * SECOND)
    await payment.renew()
    expect(shown()).toMatchObject({ state: 'expired', renew_error: { message } })
    expect(shown().renewing).toBeUndefined()
  })

  test('gives way to the old one when that is paid while it is being made', async () => {
    const { payment, session, store, shown } = follow({
      renew: async () => {
        store.say('paid')
        await pass(3 * SECOND)
        return renewed()
      },
    })
    await pass(0)
    await payment.renew()
    expect(shown()).toMatchObject({ state: 'paid', out_trade_no: session.out_trade_no })
    expect(shown().renewing).toBeUndefined()
  })

  test('is not made without a way to make it', async () => {
    const { payment, shown } = follow()
    const before = shown()
    await payment.renew()
    expect(shown()).toBe(before)
  })

  test('an answer about the old one that comes late changes nothing', async () => {
    const release = { late: () => {} }
    const { payment, store, shown } = follow({
      renew: async () => {
        store.say('placed')
        release.late = store.hold()
        void payment.check()
        return renewed()
      },
    })
    store.say('expired')
    await pass(2 * SECOND)
    await payment.renew()
    release.late()
    await pass(4 * SECOND)
    expect(shown()).toMatchObject({ state: 'waiting', out_trade_no: second.out_trade_no })
  })
})

describe('a new payment', () => {
  test('K4: says what is wanted of it', async () => {
    const asked: RenewRequest[] = []
    const { payment, shown } = follow({
      session: jsapiSession(),
      renew: async (request) => {
        asked.push(request)
        return nativeSession()
      },
    })
    await pass(0)
    await payment.renew({ trade_type: 'NATIVE', reason: 'to_code' })
    expect(asked).toEqual([{ trade_type: 'NATIVE', reason: 'to_code' }])
    expect(shown()).toMatchObject({ state: 'waiting', trade_type: 'NATIVE' })
  })

  test('K16: that fails leaves state and reason as they were; why it failed is beside them', async () => {
    const { payment, store, shown } = follow({
      renew: () =>
        Promise.reject(
          Object.assign(new Error('The cart is empty.'), { status: 400, code: 'cart_completed' }),
        ),
    })
    store.say('refunded')
    await pass(2 * SECOND)
    await payment.renew()
    expect(shown()).toMatchObject({
      state: 'failed',
      reason: 'refunded',
      renew_error: { status: 400, code: 'cart_completed', message: 'The cart is empty.' },
    })
  })

  test('K16: the same of a payment that cannot be opened', async () => {
    const { payment, shown } = follow({
      session: jsapiSession({ jsapi: undefined }),
      renew: () => Promise.reject(Object.assign(new Error('Too many payment codes'), { status: 409 })),
    })
    await pass(2 * SECOND)
    await payment.renew({ trade_type: 'NATIVE', reason: 'to_code' })
    await pass(5 * SECOND)
    expect(shown()).toMatchObject({
      state: 'waiting',
      reason: 'unsigned',
      renew_error: { status: 409, code: 'too_many_codes' },
    })
    expect(shown().renewing).toBeUndefined()
  })

  test.each(['attention', 'reviewed', 'paid', 'placed'] as const)(
    'K9: is not made once the store says "%s"',
    async (status) => {
      const renew = jest.fn()
      const { payment, store } = follow({ renew })
      store.say(status)
      await pass(2 * SECOND)
      await payment.renew()
      expect(renew).not.toHaveBeenCalled()
    },
  )

  test('K6: is offered after two minutes of waiting', async () => {
    const { shown } = follow()
    await pass(119 * SECOND)
    expect(shown().is_slow).toBeUndefined()
    await pass(2 * SECOND)
    expect(shown().is_slow).toBe(true)
  })

  test('K17: a payment that was replaced elsewhere says so', async () => {
    const session = nativeSession()
    const { shown } = follow({
      session,
      fetch: async () =>
        Response.json({
          payment: {
            ...session,
            status: 'expired',
            replaced: true,
            message: '',
            now: new Date().toISOString(),
          },
        }),
    })
    await pass(SECOND)
    expect(shown().state).toBe('replaced')
  })
})
