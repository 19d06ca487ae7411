import fc from 'fast-check'
import { createWeminePayment, languageOf, type WemineSnapshot } from '../../src/storefront'
import { panelView } from '../../src/storefront/panel/panel-view'
import { fakePage } from './support/fake-page'
import { freshNumber, jsapi, nativeSession } from './support/native-session'

const RUNS = Number(process.env.STOREFRONT_PAID_RUNS ?? 50)

const statuses = [
  'waiting',
  'paid',
  'placed',
  'expired',
  'replaced',
  'failed',
  'refunded',
  'attention',
  'reviewed',
  'new_word',
] as const
/** What the store does with one question. */
const reply = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...statuses) },
  { weight: 2, arbitrary: fc.constantFrom(400, 401, 403, 404, 429, 500, 502) },
  { weight: 2, arbitrary: fc.constantFrom('throws', 'hangs', 'html', 'null', 'half', 'no_dates') },
)
/** What happens on the page. */
const act = fc.oneof(
  fc.record({
    type: fc.constantFrom('pay', 'check', 'renew', 'to_code', 'offline', 'online', 'hide', 'show'),
  }),
  fc.record({ type: fc.constant('pass'), ms: fc.integer({ min: 1, max: 90_000 }) }),
  fc.record({
    type: fc.constant('bridge'),
    said: fc.constantFrom('ok', 'cancel', 'fail', 'throws', 'nothing', '当前页面的URL未注册'),
  }),
  fc.record({ type: fc.constant('other_tab'), status: fc.constantFrom(...statuses) }),
  fc.record({ type: fc.constant('other_tab_renewed') }),
)
const story = fc.record({
  trade_type: fc.constantFrom('NATIVE', 'JSAPI'),
  clockAhead: fc.constantFrom(0, -18_000_000, 18_000_000),
  replies: fc.array(reply, { minLength: 1, maxLength: 25 }),
  acts: fc.array(act, { maxLength: 30 }),
  throws: fc.boolean(),
})
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never

/** Channels that a test speaks into, in place of other tabs. */
class Channel {
  static all: Channel[] = []
  onmessage: ((event: { data: unknown }) => void) | undefined
  constructor(readonly name: string) {
    Channel.all.push(this)
  }
  postMessage() {}
  close() {
    Channel.all = Channel.all.filter((one) => one !== this)
  }
}

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => jest.restoreAllMocks())

test('K9: whatever comes, after "paid" was seen there is no code and no new payment, and the polling goes on', async () => {
  await fc.assert(fc.asyncProperty(story, run), { numRuns: RUNS })
})

async function run({ trade_type, clockAhead, replies, acts, throws }: Story) {
  jest.useFakeTimers({ now: new Date('2026-11-23T04:00:00Z') })
  const page = fakePage()
  let online = true
  let said = 'ok'
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: {
      get onLine() {
        return online
      },
      locks: { request: () => Promise.reject(new Error('forbidden')) },
    },
  })
  const { BroadcastChannel } = globalThis
  Object.assign(globalThis, { BroadcastChannel: Channel, WeixinJSBridge: bridge(() => said) })

  const answers = [...replies]
  const expires_at = new Date(Date.now() + clockAhead + 7_200_000).toISOString()
  const session = nativeSession({
    expires_at,
    trade_type,
    ...(trade_type === 'JSAPI' && { code_url: undefined, jsapi }),
  })
  let asked = 0
  let renewals = 0
  const answer = (status: string, out_trade_no: string) => ({
    payment: {
      out_trade_no,
      status: status === 'replaced' ? 'expired' : status,
      ...(status === 'replaced' && { replaced: true }),
      message: 'words',
      expires_at: session.expires_at,
      now: new Date(Date.now() + clockAhead).toISOString(),
      ...(status === 'placed' && { order_id: 'order_1' }),
    },
  })
  const fetch = async (input: RequestInfo | URL) => {
    asked += 1
    const number = String(input).split('/').at(-1) ?? ''
    const next = answers.length > 1 ? answers.shift() : answers[0]
    if (next === 'throws') throw new TypeError('Failed to fetch')
    if (next === 'hangs') return new Promise<never>(() => {})
    if (next === 'html') return new Response('<html>')
    if (next === 'null') return Response.json(null)
    if (next === 'half') return Response.json({ payment: { out_trade_no: number, status: 'paid' } })
    if (next === 'no_dates')
      return Response.json({ payment: { ...answer('waiting', number).payment, now: 'x' } })
    if (typeof next === 'number') return Response.json({ message: 'no' }, { status: next })
    return Response.json(answer(String(next), number))
  }
  const boom = () => {
    if (throws) throw new Error('the page’s own fault')
  }
  const payment = createWeminePayment({
    session,
    backendUrl: 'https://api.shop.example',
    fetch,
    renew: async () => {
      renewals += 1
      return nativeSession({ out_trade_no: freshNumber(), expires_at: session.expires_at })
    },
    onPlaced: boom,
    onRenewed: boom,
    on: boom,
  })

  /** Once true, it stays so until the store says that the payment is refunded. */
  let isPaid = false
  let renewalsAtPaid = 0
  const look = (snapshot: WemineSnapshot) => {
    const { state, reason } = snapshot
    const view = panelView(snapshot, {
      ...languageOf({ language: 'en' }),
      environment: trade_type === 'JSAPI' ? 'wechat' : 'desktop',
      canRenew: true,
      canShare: false,
      payUrl: 'https://shop.example/w/1',
    })
    const isNow =
      state === 'paid' ||
      state === 'placed' ||
      reason === 'paid' ||
      reason === 'attention' ||
      reason === 'reviewed'
    if (reason === 'refunded') isPaid = false
    if (isPaid && !isNow) throw new Error(`was paid, and is ${state} ${reason}`)
    if (isNow && !isPaid) renewalsAtPaid = renewals
    isPaid ||= isNow
    if (!isPaid) return
    if (view.code) throw new Error('a code after paid')
    if (view.buttons.some(({ action }) => action !== 'check'))
      throw new Error(`buttons: ${JSON.stringify(view.buttons)}`)
  }
  // What a subscriber throws is the page's own fault, and is kept here to be thrown by the test.
  const faults: unknown[] = []
  payment.subscribe(() => {
    try {
      look(payment.getSnapshot())
    } catch (fault) {
      faults.push(fault)
    }
  })
  payment.subscribe(boom)
  try {
    for (const one of acts) {
      if ('ms' in one) await jest.advanceTimersByTimeAsync(one.ms)
      else if ('said' in one) said = one.said
      else if ('status' in one)
        for (const { onmessage } of [...Channel.all])
          onmessage?.({ data: answer(one.status, payment.getSnapshot().out_trade_no) })
      else if (one.type === 'other_tab_renewed')
        for (const { onmessage } of [...Channel.all])
          onmessage?.({ data: { session: nativeSession({ out_trade_no: freshNumber(), expires_at }) } })
      else if (one.type === 'pay') void payment.pay()
      else if (one.type === 'check') void payment.check()
      else if (one.type === 'renew') void payment.renew()
      else if (one.type === 'to_code') void payment.renew({ trade_type: 'NATIVE', reason: 'to_code' })
      else if (one.type === 'offline' || one.type === 'online') {
        online = one.type === 'online'
        page.dispatch(one.type)
      } else page.hide(one.type === 'hide')
      await jest.advanceTimersByTimeAsync(1)
      look(payment.getSnapshot())
      expect(faults).toEqual([])
      if (isPaid) expect(renewals).toBe(renewalsAtPaid)
    }
    // Nothing stopped the polling: a shown page asks on, unless the payment is at an end.
    answers.splice(0, answers.length, 'paid')
    online = true
    page.dispatch('online')
    page.hide(false)
    await jest.advanceTimersByTimeAsync(60_000)
    const { state } = payment.getSnapshot()
    const before = asked
    await jest.advanceTimersByTimeAsync(60_000)
    if (state !== 'placed' && state !== 'failed') expect(asked).toBeGreaterThan(before)
    if (state !== 'placed' && state !== 'failed') expect(state).toBe('paid')
    payment.destroy()
    expect(jest.getTimerCount()).toBe(0)
  } finally {
    payment.destroy()
    page.remove()
    Object.assign(globalThis, { BroadcastChannel })
    Reflect.deleteProperty(globalThis, 'WeixinJSBridge')
    Reflect.deleteProperty(globalThis, 'navigator')
    jest.useRealTimers()
  }
}

function bridge(said: () => string) {
  return {
    invoke(_: string, __: object, back: (answer: unknown) => void) {
      const word = said()
      if (word === 'throws') throw new Error('the bridge is broken')
      if (word === 'nothing') return
      const answer = /^\w+$/.test(word)
        ? { err_msg: `get_brand_wcpay_request:${word}` }
        : { err_msg: 'get_brand_wcpay_request:fail', err_desc: word }
      setTimeout(back, 2000, answer)
    },
  }
}
