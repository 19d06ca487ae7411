import { statusText } from '../index'
import { usePanel } from './panel-context'

/** How the payment stands, in one sentence. Screen readers say it whenever it changes, and do not interrupt for it. */
export function WemineStatus({ className }: { className?: string }) {
  const { snapshot, words } = usePanel()
  return (
    <p className={className} role="status" aria-live="polite" aria-atomic="true">
      {statusText(snapshot, words)}
    </p>
  )
}
