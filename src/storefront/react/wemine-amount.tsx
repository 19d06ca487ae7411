import { amount } from './amount'
import { usePanel } from './panel-context'

/** What is to be paid, as people of the panel's language write it. */
export function WemineAmount({ className }: { className?: string }) {
  const { snapshot, language } = usePanel()
  return (
    <p className={className} suppressHydrationWarning>
      {amount(snapshot.total_fee, snapshot.fee_type, language)}
    </p>
  )
}
