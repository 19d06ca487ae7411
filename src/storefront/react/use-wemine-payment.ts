import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  createWeminePayment,
  firstSnapshot,
  type WeminePaymentController,
  type WeminePaymentOptions,
  type WemineSnapshot,
} from '../index'

/** A payment as a component shows it. The three functions stay the same ones. */
export interface WeminePaymentState {
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
  const first = firstSnapshot(options.session)
  const { out_trade_no } = first
  const canRenew = !!options.renew
  const [shown, setShown] = useState<{ of: string; snapshot: WemineSnapshot }>()
  const controller = useRef<WeminePaymentController>()

  useEffect(() => {
    const { fetch: given } = latest.current
    const payment = createWeminePayment({
      session: latest.current.session,
      backendUrl,
      publishableKey,
      fetch: given && ((...request) => (latest.current.fetch ?? fetch)(...request)),
      renew: canRenew ? async () => latest.current.renew?.() : undefined,
      onPlaced: (order_id) => latest.current.onPlaced?.(order_id),
    })
    controller.current = payment
    const show = () => setShown({ of: out_trade_no, snapshot: payment.getSnapshot() })
    const stop = payment.subscribe(show)
    show()
    return () => {
      stop()
      payment.destroy()
    }
  }, [out_trade_no, backendUrl, publishableKey, canRenew])

  const pay = useCallback(async () => controller.current?.pay(), [])
  const check = useCallback(async () => controller.current?.check(), [])
  const renew = useCallback(async () => controller.current?.renew(), [])
  const snapshot = shown?.of === out_trade_no ? shown.snapshot : first
  return useMemo(() => ({ snapshot, pay, check, renew }), [snapshot, pay, check, renew])
}
