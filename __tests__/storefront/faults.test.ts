import { type Problem, problem } from '../../src/payments/problems'
import {
  createWeminePayment,
  en,
  problemOf,
  problemText,
  type RenewRequest,
  readSession,
  type WemineEvent,
  type WeminePaymentOptions,
} from '../../src/storefront'
import { fakePage } from './support/fake-page'
import { fakeStore } from './support/fake-store'
import { freshNumber, jsapiSession, nativeSession } from './support/native-session'

const SECOND = 1000
const MINUTE = 60 * SECOND

let stop: () => void = () => {}
let page: ReturnType<typeof fakePage>
let complain: jest.SpyInstance
beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-23T04:00:00Z') })
  page = fakePage()
  complain = jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  stop()
  page.remove()
  Reflect.deleteProperty(globalThis, 'WeixinJSBridge')
  jest.useRealTimers()
  jest.restoreAllMocks()
})

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)

function follow(more: Partial<WeminePaymentOptions> = {}) {
  const session = nativeSession()
  const store = fakeStore({ expires_at: session.expires_at })
  const payment = createWeminePayment({
    session,
    backendUrl: 'https://api.shop.example',
    fetch: store.fetch,
    ...more,
  })
  stop = payment.destroy
  return { payment, store, session, shown: payment.getSnapshot }
}

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
    expect(complain).toHaveBeenCalledWith(expect.objectContaining({ message: 'the page’s own fault' }))
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

describe('K5: the bridge', () => {
  type Back = (answer: unknown) => void
  const bridge = (invoke: (back: Back) => void) =>
    Object.assign(globalThis, {
      WeixinJSBridge: { invoke: (_: string, __: object, back: Back) => invoke(back) },
    })

  test('that throws is a failure, whose words are in the snapshot', async () => {
    bridge(() => {
      throw new Error('no such method')
    })
    const { payment, shown } = follow({ session: jsapiSession() })
    await payment.pay()
    expect(shown()).toMatchObject({
      state: 'waiting',
      reason: 'bridge_fail',
      bridge: { err_msg: 'Error: no such method' },
    })
  })

  test('tells why it refused, word by word', async () => {
    const said = { err_msg: 'get_brand_wcpay_request:fail', err_code: 3, err_desc: '当前页面的URL未注册' }
    bridge((back) => back(said))
    const { payment, shown } = follow({ session: jsapiSession() })
    await payment.pay()
    expect(shown()).toMatchObject({ reason: 'bridge_fail', bridge: { ...said, err_code: '3' } })
  })

  test('that never calls back: the shopper can press again once the page is shown again and nothing was paid', async () => {
    let opened = 0
    bridge(() => {
      opened += 1
    })
    const { payment, shown } = follow({ session: jsapiSession() })
    void payment.pay()
    await pass(10 * SECOND)
    expect(shown().state).toBe('paying')
    page.hide(true)
    await pass(SECOND)
    page.hide(false)
    await pass(SECOND)
    expect(shown().state).toBe('paying')
    await pass(5 * SECOND)
    expect(shown()).toMatchObject({ state: 'waiting' })
    void payment.pay()
    await pass(SECOND)
    expect(opened).toBe(2)
  })

  test('that calls back late is still believed', async () => {
    let back: Back = () => {}
    bridge((given) => {
      back = given
    })
    const { payment, shown } = follow({ session: jsapiSession() })
    void payment.pay()
    await pass(SECOND)
    page.hide(true)
    page.hide(false)
    await pass(8 * SECOND)
    expect(shown().state).toBe('waiting')
    back({ err_msg: 'get_brand_wcpay_request:ok' })
    await pass(0)
    expect(shown()).toMatchObject({ state: 'paying', reason: 'confirming' })
  })

  test('is opened once by a shopper who presses twice', async () => {
    let opened = 0
    bridge(() => {
      opened += 1
    })
    const { payment } = follow({ session: jsapiSession() })
    void payment.pay()
    void payment.pay()
    await pass(SECOND)
    expect(opened).toBe(1)
  })
})

describe('K13: a store that refuses', () => {
  test.each([
    [400, /publishableKey is missing/],
    [401, /publishableKey is missing/],
    [404, /backendUrl \(https:\/\/api\.shop\.example\)/],
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
    stop = payment.destroy
    await pass(2 * MINUTE)
    expect(payment.getSnapshot()).toMatchObject({ state: 'refused', error: { status } })
    const advised = complain.mock.calls.flat().filter((said) => /medusa-payment-wemine/.test(String(said)))
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
    stop = payment.destroy
    await pass(2 * MINUTE)
    expect(complain.mock.calls.flat()).toEqual([
      expect.stringMatching(/cannot be reached from https:\/\/shop\.example.*STORE_CORS/),
    ])
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

test('K14: without a document nothing is asked', async () => {
  page.remove()
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
  page.hide(true)
  page.hide(false)
  await pass(MINUTE)
  expect(signal).toBeUndefined()
  expect(renewals).toBe(0)
  expect(shown()).toBe(before)
  expect(jest.getTimerCount()).toBe(0)
})

describe('K11: a session that is not as the store gives it', () => {
  test.each([
    ['no amount', { total_fee: undefined }],
    ['an amount that is none', { total_fee: 'HK$1' }],
    ['a fraction of a cent', { total_fee: 1.5 }],
    ['no currency', { fee_type: undefined }],
    ['a currency that is none', { fee_type: 'Hong Kong dollars' }],
    ['a date that is none', { expires_at: 'tomorrow' }],
    ['a number that is none', { out_trade_no: '../carts' }],
  ])('%s: it is not read', (_, more) => {
    expect(readSession(nativeSession(more))).toBeUndefined()
  })

  test('a code that no phone reads is left out, an address that is not safe too', () => {
    expect(readSession(nativeSession({ code_url: 'w'.repeat(400) }))).not.toHaveProperty('code_url')
    expect(readSession(nativeSession({ pay_url: 'javascript:alert(1)' }))).not.toHaveProperty('pay_url')
    expect(readSession(nativeSession({ pay_url: 'http://shop.example/w' }))).not.toHaveProperty('pay_url')
    expect(readSession(nativeSession({ pay_url: 'https://shop.example/w' }))).toHaveProperty('pay_url')
  })

  test('a currency that the browser does not know is shown by its letters', () => {
    expect(readSession(nativeSession({ fee_type: 'XQX' }))?.fee_type).toBe('XQX')
  })
})

describe('events', () => {
  test('each comes once a payment, also when the page is loaded again', async () => {
    const events: WemineEvent[] = []
    const on = (event: WemineEvent) => events.push(event)
    const { payment, store, session } = follow({ on })
    await pass(SECOND)
    store.say('paid')
    await pass(3 * SECOND)
    store.say('placed')
    await pass(3 * SECOND)
    payment.destroy()
    const again = createWeminePayment({
      session,
      backendUrl: 'https://api.shop.example',
      fetch: store.fetch,
      on,
    })
    stop = again.destroy
    await pass(3 * SECOND)
    const { out_trade_no } = session
    expect(again.getSnapshot().state).toBe('placed')
    expect(events.filter(({ type }) => type !== 'state')).toEqual([
      { type: 'paid', out_trade_no },
      { type: 'placed', out_trade_no, order_id: 'order_1' },
    ])
    expect(events.filter(({ type }) => type === 'state')).toEqual([
      { type: 'state', out_trade_no, state: 'paid', reason: undefined },
      { type: 'state', out_trade_no, state: 'placed', reason: undefined },
      { type: 'state', out_trade_no, state: 'placed', reason: undefined },
    ])
  })

  test('K9: a payment that was seen paid begins as paid when the page is loaded again, with no code before the first answer', async () => {
    const { payment, store, session } = follow()
    store.say('paid')
    await pass(SECOND)
    payment.destroy()
    store.say('nothing')
    const again = createWeminePayment({ session, backendUrl: 'https://api.shop.example', fetch: store.fetch })
    stop = again.destroy
    expect(again.getSnapshot().state).toBe('paid')
    await pass(MINUTE)
    expect(again.getSnapshot()).toMatchObject({ state: 'offline', reason: 'paid' })
  })

  test('a renewal and a failure are told', async () => {
    const events: WemineEvent[] = []
    const number = freshNumber()
    const { payment, store, session } = follow({
      on: (event) => events.push(event),
      renew: async () => nativeSession({ out_trade_no: number }),
    })
    store.say('failed')
    await pass(2 * SECOND)
    await payment.renew()
    const { out_trade_no } = session
    expect(events.filter(({ type }) => type !== 'state')).toEqual([
      { type: 'failed', out_trade_no, reason: 'closed' },
      { type: 'renewed', out_trade_no: number, replaces: out_trade_no },
    ])
  })
})

describe('what the store refuses, in the shopper’s language', () => {
  const refusals: [Problem, string][] = [
    [problem('gateway_unreachable'), en.messages.problem_gateway],
    [problem('gateway_unknown'), en.messages.problem_gateway],
    [problem('gateway_refused', { reason: 'X' }), en.messages.problem_unavailable],
    [problem('gateway_misconfigured', { reason: 'X' }), en.messages.problem_unavailable],
    [problem('currency_unsupported', { asked: 'EUR', currency: 'HKD' }), en.messages.problem_currency],
    [problem('amount_invalid', { asked: 'x' }), en.messages.problem_amount],
    [problem('amount_not_positive', { asked: 'HKD 0' }), en.messages.problem_amount],
    [problem('amount_too_large', { asked: 'HKD 1' }), en.messages.problem_amount],
    [problem('cart_completed'), en.messages.problem_completed],
    [problem('too_many_codes'), en.messages.problem_too_many],
    [problem('open_id_missing'), en.messages.problem_open_id],
    [problem('open_id_invalid'), en.messages.problem_open_id],
  ]

  test.each(refusals)('%j', ({ code, message }, words) => {
    const thrown = [
      // Medusa 2's JS SDK, which drops the code; axios, as Medusa 1's; fetch with the body passed on.
      Object.assign(new Error(message), { status: 400, statusText: 'Bad Request' }),
      Object.assign(new Error('Request failed'), {
        code: 'ERR_BAD_REQUEST',
        response: { status: 400, data: { code, message } },
      }),
      { body: { code, message } },
      { code },
    ]
    for (const error of thrown) {
      expect(problemOf(error).code).toBe(code)
      expect(problemText(problemOf(error), en.messages)).toBe(words)
    }
  })

  test.each([new Error('x'), undefined, 'text', { code: 'constructor' }, { code: 42 }])(
    '%p has words too',
    (error) => {
      expect(problemText(problemOf(error), en.messages)).toBe(en.messages.problem)
    },
  )
})
