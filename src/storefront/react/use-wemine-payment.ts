import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import {
  createWeminePayment,
  type WeminePaymentController,
  type WeminePaymentOptions,
} from '../controller/create-wemine-payment'
import { firstSnapshot } from '../controller/first-snapshot'
import type { RenewRequest } from '../controller/renew-request'
import type { WemineSnapshot } from '../controller/snapshot'

/** A payment as a component shows it. */
export interface WeminePaymentState {
  /** Undefined while `session` holds no payment of this plugin. */
  snapshot: WemineSnapshot | undefined
  /** JSAPI: opens WeChat Pay. */
  pay: () => Promise<void>
  /** Asks the store now. */
  check: () => Promise<void>
  /** Makes a new payment in place of this one. */
  renew: (request?: RenewRequest) => Promise<void>
}

/**
 * Follows a payment while the component is mounted. It goes over to another when `session` holds another one (the cart was
 * changed); `renew`, `fetch`, `on` and the like may be new functions in every render. Renders on a server too, where nothing
 * is asked. Never throws.
 */
export function useWeminePayment(options: WeminePaymentOptions): WeminePaymentState {
  const { backendUrl, publishableKey, session } = options
  const latest = useRef(options)
  latest.current = options
  const canRenew = !!options.renew
  const given = useMemo(() => firstSnapshot(session), [session])
  const out_trade_no = given?.out_trade_no
  const first = useRef(given)
  if (first.current?.out_trade_no !== out_trade_no) first.current = given
  /** What took the given one's place: an effect that starts again goes on with it. */
  const newest = useRef<{ of: string | undefined; session: unknown }>()

  const [payment, setPayment] = useState<WeminePaymentController>()
  const hasPayment = out_trade_no !== undefined
  useEffect(() => {
    if (!hasPayment) return setPayment(undefined)
    const { fetch: own } = latest.current
    const started = createWeminePayment({
      session: newest.current?.of === first.current?.out_trade_no ? newest.current?.session : first.current,
      backendUrl,
      publishableKey,
      fetch: own && ((...request) => (latest.current.fetch ?? fetch)(...request)),
      renew: canRenew ? async (request) => latest.current.renew?.(request) : undefined,
      onPlaced: (order_id) => latest.current.onPlaced?.(order_id),
      onRenewed: (renewed) => {
        newest.current = { of: first.current?.out_trade_no, session: renewed }
        latest.current.onRenewed?.(renewed)
      },
      on: (event) => latest.current.on?.(event),
    })
    setPayment(started)
    return started.destroy
  }, [hasPayment, backendUrl, publishableKey, canRenew])
  useEffect(() => {
    if (out_trade_no && newest.current?.of !== out_trade_no) payment?.follow(first.current)
  }, [payment, out_trade_no])

  const current = useSyncExternalStore(
    payment?.subscribe ?? never,
    payment?.getSnapshot ?? (() => first.current),
    () => first.current,
  )
  const snapshot = hasPayment ? current : undefined
  const pay = useCallback(async () => payment?.pay(), [payment])
  const check = useCallback(async () => payment?.check(), [payment])
  const renew = useCallback(async (request?: RenewRequest) => payment?.renew(request), [payment])
  return useMemo(() => ({ snapshot, pay, check, renew }), [snapshot, pay, check, renew])
}

const never = () => () => {}
