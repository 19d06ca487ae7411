import type { WeminePaymentOptions } from '../controller/create-wemine-payment'
import type { WemineEnvironment } from '../environment/environment'
import type { WemineSessionData } from '../session/session-data'
import { type FakeReply, type FakeState, recipeOf, recipes } from './fake-states'

export type { FakeState }
/** The names of all states, to make a story or a test of each. */
export const fakeStates = Object.keys(recipes) as FakeState[]

/** A payment in a state of your choice, for the panel's options. */
export interface FakePayment {
  /** Options of the real panel, of `createWeminePayment`, or of `useWeminePayment`: nothing leaves the page. */
  options: Pick<WeminePaymentOptions, 'session' | 'backendUrl' | 'fetch' | 'renew'> & {
    /** The payment's session, as a store would give it. */
    session: WemineSessionData
    /** Where the panel is to take itself to be. */
    environment: WemineEnvironment
  }
  /**
   * Brings the panel below `root` into the state: waits for it, and presses its button where the state comes by a press. The
   * other states come by themselves, `offline` and `paid_offline` a few seconds later and `unconfirmed` after twenty.
   */
  play(root?: ParentNode): Promise<void>
  /** Goes on to what the store answers in another state; the panel shows it after its next question. */
  become(state: FakeState): void
}

/**
 * A payment in a state of your choice, for stories and tests: the real panel with a store, a new payment and WeChat's bridge
 * that answer so. States inside WeChat put a `WeixinJSBridge` into the page.
 */
export function fakePayment(state: FakeState, more: Partial<WemineSessionData> = {}): FakePayment {
  const { bridge, press, renewal } = recipeOf(state)
  let replies = [...recipeOf(state).replies]
  const session = sessionFor(!!bridge, more)
  if (bridge && globalThis.window) setBridge(bridge)
  return {
    options: {
      session,
      backendUrl: 'https://store.invalid',
      environment: bridge ? 'wechat' : 'desktop',
      async fetch(input) {
        const reply = replies.length > 1 ? replies.shift() : replies[0]
        return answer(reply as FakeReply, String(input).split('/').at(-1) ?? '', session)
      },
      async renew() {
        if (renewal === 'never_comes') await new Promise(() => {})
        if (renewal === 'fails') throw new Error('WeChat Pay cannot be reached.')
        return sessionFor(false, { ...more, out_trade_no: session.out_trade_no.replace(/1$/, '2') })
      },
    },
    async play(root = document) {
      if (press) (await firstButton(root)).click()
    },
    become(other) {
      replies = [...recipeOf(other).replies]
    },
  }
}

/** As both Medusas give it, two hours before its end. */
function sessionFor(isJsapi: boolean, more: Partial<WemineSessionData>): WemineSessionData {
  return {
    out_trade_no: '26112300000000000000000000000001',
    trade_type: isJsapi ? 'JSAPI' : 'NATIVE',
    total_fee: 10880,
    fee_type: 'HKD',
    expires_at: new Date(Date.now() + 7_200_000).toISOString(),
    ...(isJsapi ? { jsapi } : { code_url: 'weixin://wxpay/bizpayurl?pr=fAkEc0D' }),
    ...more,
  }
}

const jsapi = {
  appId: 'wxfake',
  timeStamp: '1527135717',
  nonceStr: 'fake',
  package: 'prepay_id=fake',
  signType: 'MD5',
  paySign: 'FAKE',
}

function answer(reply: FakeReply, out_trade_no: string, { expires_at }: WemineSessionData): Response {
  if (reply === 'nothing') throw new TypeError('Failed to fetch')
  const json = (body: object, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
  if ('error' in reply) return json(reply.error, reply.error.status)
  const order = reply.status === 'placed' && { order_id: 'order_fake' }
  const message = `The store says ${reply.status}.`
  return json({
    payment: { out_trade_no, message, expires_at, now: new Date().toISOString(), ...reply, ...order },
  })
}

function setBridge(said: string): void {
  const invoke = (_name: string, _parameters: object, back: (answer: unknown) => void) => {
    if (said !== 'silent') back({ err_msg: `get_brand_wcpay_request:${said}` })
  }
  window.WeixinJSBridge = said === 'none' ? undefined : { invoke }
}

async function firstButton(root: ParentNode): Promise<HTMLElement> {
  for (;;) {
    const button = root.querySelector<HTMLElement>('.wemine button:not(.wemine-quiet)')
    if (button) return button
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
