import { Text } from '@medusajs/ui'
import type { AdminPayment, TimelineEntry } from '../../contract/admin'
import { useActor } from '../api/hooks'
import { paidIn } from '../show/status'
import { useWords } from '../show/use-words'
import { Part } from './rows'

/** What happened to a payment, oldest first. */
export function Timeline({ payment, entries }: { payment: AdminPayment; entries: TimelineEntry[] }) {
  const { t, when } = useWords()
  return (
    <Part title={t('timeline.title')}>
      <ol className="flex flex-col gap-y-2">
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.kind}`} className="grid grid-cols-2 gap-x-4">
            <Text as="span" size="small" className="text-ui-fg-subtle">
              <time dateTime={entry.at}>{when(entry.at)}</time>
            </Text>
            <Entry payment={payment} entry={entry} />
          </li>
        ))}
      </ol>
    </Part>
  )
}

function Entry({ payment, entry }: { payment: AdminPayment; entry: TimelineEntry }) {
  const { t, money } = useWords()
  const amount = 'fee' in entry ? money(entry.fee, ...paidIn(payment)) : ''
  const key = keyOf(entry)
  const actor = useActor('actor' in entry ? entry.actor : '')
  const order = payment.display_id === null ? (payment.order_id ?? '') : `#${payment.display_id}`
  // English, and for who looks into it: why a refund was refused, or what a person wrote.
  const more = ('problem' in entry && entry.problem) || ('note' in entry && entry.note)
  return (
    <Text as="span" size="small" className="text-ui-fg-subtle min-w-0 break-words">
      {t(`timeline.${key}`, { amount, actor, order })}
      {more && <span className="text-ui-fg-subtle block">{more}</span>}
    </Text>
  )
}

function keyOf(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'confirmed':
      return entry.by ? `confirmed_${entry.by}` : 'confirmed'
    case 'refund_requested':
      return `refund_requested_${entry.reason}`
    case 'decided':
      return `decided_${entry.decision}`
    default:
      return entry.kind
  }
}
