import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import {
  createWeminePayment,
  firstSnapshot,
  type WeminePaymentController,
  type WeminePaymentOptions,
  type WemineSnapshot,
} from '../index'

/** A payment as a component shows it. */
export interface WeminePaymentState {
  /** What to show. */
  snapshot: WemineSnapshot
  /** JSAPI: opens WeChat Pay. */
  pay: () => Promise<void>
  /** Asks the store now. */
  check: () => Promise<void>
  /** Makes a new payment in place of this one. */
  renew: () => Promise<void>
}

/**
 * Follows a payment while the component is mounted. It starts over when `session` holds another payment (the cart was
 * changed); `renew`, `onPlaced` and `fetch` may be new functions in every render. Renders on a server too, where nothing
 * is asked.
 *
 * @throws {TypeError} when `session` holds no payment of this plugin
 */
export function useWeminePayment(options: WeminePaymentOptions): WeminePaymentState {
  const { backendUrl, publishableKey } = options
  const latest = useRef(options)
  latest.current = options
  const canRenew = !!options.renew

  const given = firstSnapshot(options.session)
  const { out_trade_no } = given
  const first = useRef(given)
  if (first.current.out_trade_no !== out_trade_no) first.current = given

  const [followed, setFollowed] = useState<{ of: string; payment: WeminePaymentController }>()
  useEffect(() => {
    const { session, fetch: ownFetch } = latest.current
    const payment = createWeminePayment({
      session,
      backendUrl,
      publishableKey,
      fetch: ownFetch && ((...request) => (latest.current.fetch ?? fetch)(...request)),
      renew: canRenew ? async () => latest.current.renew?.() : undefined,
      onPlaced: (order_id) => latest.current.onPlaced?.(order_id),
    })
    setFollowed({ of: out_trade_no, payment })
    return payment.destroy
  }, [out_trade_no, backendUrl, publishableKey, canRenew])

  const payment = followed?.of === out_trade_no ? followed.payment : undefined
  const snapshot = useSyncExternalStore(
    payment?.subscribe ?? never,
    payment?.getSnapshot ?? (() => first.current),
    () => first.current,
  )
  const pay = useCallback(async () => payment?.pay(), [payment])
  const check = useCallback(async () => payment?.check(), [payment])
  const renew = useCallback(async () => payment?.renew(), [payment])
  return useMemo(() => ({ snapshot, pay, check, renew }), [snapshot, pay, check, renew])
}

const never = () => () => {}
