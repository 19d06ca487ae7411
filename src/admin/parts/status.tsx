import { StatusBadge } from '@medusajs/ui'
import type { AdminPayment } from '../../contract/admin'
import { statusOf } from '../show/status'
import { useWords } from '../show/use-words'

/** What became of a payment, in a word. */
export function Status({ payment }: { payment: AdminPayment }) {
  const { t } = useWords()
  const { key, color } = statusOf(payment)
  return (
    <StatusBadge color={color} className="text-nowrap">
      {t(`state.${key}`)}
    </StatusBadge>
  )
}
