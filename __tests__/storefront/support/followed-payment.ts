import { createWeminePayment, type WeminePaymentOptions } from '../../../src/storefront'
import { fakePage } from './fake-page'
import { fakeStore } from './fake-store'
import { nativeSession } from './native-session'

export const SECOND = 1000
export const MINUTE = 60 * SECOND

/** Lets so much time pass, with whatever is to happen in it. */
export const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)

/** A page, its console and its payment, made anew for each test, with a clock that stands until the test moves it. */
export class FollowedPayment {
  page!: ReturnType<typeof fakePage>
  /** What the page's console is told. */
  complain!: jest.SpyInstance
  /** Ends what the test began. */
  stop: () => void = () => {}

  begin(): void {
    jest.useFakeTimers({ now: new Date('2026-11-23T04:00:00Z') })
    this.page = fakePage()
    this.complain = jest.spyOn(console, 'error').mockImplementation(() => {})
  }

  end(): void {
    this.stop()
    this.page.remove()
    Reflect.deleteProperty(globalThis, 'WeixinJSBridge')
    jest.useRealTimers()
    jest.restoreAllMocks()
  }

  /** A session's payment, followed from now on with these options. */
  readonly follow = (more: Partial<WeminePaymentOptions> = {}) => {
    const session = nativeSession()
    const store = fakeStore({ expires_at: session.expires_at })
    const options = { session, backendUrl: 'https://api.shop.example/', fetch: store.fetch, ...more }
    const payment = createWeminePayment(options)
    this.stop = payment.destroy
    return { payment, store, session, shown: payment.getSnapshot }
  }
}

/** That of a test file, with its hooks. */
export function useFollowedPayment(): FollowedPayment {
  const scene = new FollowedPayment()
  beforeEach(() => scene.begin())
  afterEach(() => scene.end())
  return scene
}
