import { StatusBadge, Text } from '@medusajs/ui'
import type { AdminPayment, AdminRefund } from '../../contract/admin'
import { paidIn } from '../show/status'
import { useWords } from '../show/use-words'
import { Part } from './rows'

const COLORS = { requested: 'orange', unknown: 'red', done: 'green', refused: 'grey' } as const

/** The refunds of a payment, oldest first, and what became of each; nothing where there are none. */
export function Refunds({ payment, refunds }: { payment: AdminPayment; refunds: AdminRefund[] }) {
  const { t, when, money } = useWords()
  if (refunds.length === 0) return null
  return (
    <Part title={t('refund.title')}>
      <ul className="flex flex-col gap-y-2">
        {refunds.map(({ id, state, reason, refund_fee, created_at, done_at, problem }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <Text as="span" size="small" className="text-ui-fg-subtle min-w-0 break-words">
              {money(refund_fee, ...paidIn(payment))}, {t(`refund.${reason}`)}, {when(done_at ?? created_at)}
              {state !== 'done' && problem && <span className="text-ui-fg-subtle block">{problem}</span>}
            </Text>
            <StatusBadge color={COLORS[state]}>{t(`refund.state.${state}`)}</StatusBadge>
          </li>
        ))}
      </ul>
    </Part>
  )
}
