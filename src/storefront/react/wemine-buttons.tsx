import { usePanel } from './panel-context'

/** JSAPI: opens WeChat Pay. It stays where it is while WeChat Pay is open, so that the keyboard's focus is not lost. */
export function WeminePayButton({ className }: { className?: string }) {
  const { snapshot, words, pay } = usePanel()
  const { trade_type, state, reason } = snapshot
  if (trade_type !== 'JSAPI' || reason === 'unsigned' || (state !== 'waiting' && state !== 'paying'))
    return null
  return (
    <button type="button" className={className} onClick={pay} aria-disabled={state === 'paying'}>
      {words.pay}
    </button>
  )
}

/**
 * A new payment, where this one can no longer be paid, or was paid and refunded. Not where the store has to look at the
 * money first.
 */
export function WemineRenewButton({ className }: { className?: string }) {
  const { snapshot, words, renew, canRenew } = usePanel()
  const { state, reason, renewing } = snapshot
  const isOver =
    state === 'expired' || (state === 'failed' && reason !== 'attention' && reason !== 'reviewed')
  if (!canRenew || !(isOver || reason === 'unsigned')) return null
  return (
    <button type="button" className={className} onClick={renew} aria-disabled={!!renewing}>
      {words.renew}
    </button>
  )
}

/** Asks again at once, where the store could not be reached. */
export function WemineCheckButton({ className }: { className?: string }) {
  const { snapshot, words, check } = usePanel()
  if (snapshot.state !== 'offline') return null
  return (
    <button type="button" className={className} onClick={check}>
      {words.check}
    </button>
  )
}
