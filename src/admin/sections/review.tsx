import { Container, Heading, Text } from '@medusajs/ui'
import type { AdminDecision, AdminPayment, PaymentDetails } from '../../contract/admin'
import { useActor, useExceptions } from '../api/hooks'
import { Actions } from '../parts/actions'
import { OrderLink } from '../parts/facts'
import { Empty, Loaded } from '../parts/notice'
import { Pages, usePage } from '../parts/pages'
import { Part } from '../parts/rows'
import { leftOf, paidIn } from '../show/status'
import { useWords } from '../show/use-words'

const PAGE = 10

/** What needs manual review, oldest first: what happened, what was done by itself, and what can be done. */
export function Review() {
  const { t } = useWords()
  const page = usePage(PAGE)
  const answer = useExceptions(PAGE, page.offset)
  return (
    <Loaded answer={answer}>
      {({ exceptions, count }) => (
        <>
          {count === 0 && (
            <Container className="p-0">
              <Empty>{t('review.none')}</Empty>
            </Container>
          )}
          {exceptions.map((details) => (
            <Item key={details.payment.out_trade_no} details={details} />
          ))}
          {(count > PAGE || page.index > 0) && <Pages page={page} size={PAGE} count={count} />}
        </>
      )}
    </Loaded>
  )
}

function Item({ details }: { details: PaymentDetails }) {
  const { t, when, money } = useWords()
  const { payment, actions } = details
  const amount = money(leftOf(payment), ...paidIn(payment))
  const paidAt = payment.charged_at ?? payment.paid_at
  return (
    <Container className="divide-y p-0" data-payment={payment.out_trade_no}>
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t(`review.title.${payment.review}`, { amount })}</Heading>
        <Text size="small" className="text-ui-fg-subtle min-w-0 break-words">
          {payment.out_trade_no} <OrderLink payment={payment} />
        </Text>
      </div>
      <Part title={t('review.happened')}>
        <Text size="small" className="text-ui-fg-subtle">
          {paidAt &&
            t('review.paid', {
              amount: money(payment.paid_fee ?? payment.total_fee, ...paidIn(payment)),
              when: when(paidAt),
            })}{' '}
          {t(`review.why.${payment.review}`)}
          {details.confirm_amount !== null && ` ${t('review.foreign')}`}
        </Text>
        <Reason payment={payment} />
      </Part>
      <Part title={t('review.done')}>
        <DoneByItself details={details} />
      </Part>
      <Part title={t('review.can')}>
        <ul className="text-ui-fg-subtle txt-small flex flex-col gap-y-1">
          {actions.map((action) => (
            <li key={action}>
              <strong>{t(`action.${action}`)}</strong>
              {t('pair', { name: '', value: t(`can.${action}`, { amount }) })}
            </li>
          ))}
        </ul>
        <Actions details={details} />
      </Part>
    </Container>
  )
}

/** The server's own words, for who looks into it. */
function Reason({ payment }: { payment: AdminPayment }) {
  const { t } = useWords()
  const reason = payment.problem ?? payment.waiting_why
  if (!reason) return null
  return (
    <Text size="small" className="text-ui-fg-subtle break-words">
      {t('review.reason', { reason })}
    </Text>
  )
}

function DoneByItself({ details: { payment, refunds, decisions } }: { details: PaymentDetails }) {
  const { t, when, money } = useWords()
  const lines = [
    payment.checked_at
      ? t(payment.checks === 1 ? 'review.asked_once' : 'review.asked', {
          times: payment.checks,
          when: when(payment.checked_at),
        })
      : '',
    ...refunds.map((refund) =>
      t(`review.refund.${refund.state}`, {
        amount: money(refund.refund_fee, ...paidIn(payment)),
        when: when(refund.done_at ?? refund.updated_at),
      }),
    ),
    refunds.length === 0 ? t('review.no_refund') : '',
  ]
  return (
    <ul className="text-ui-fg-subtle txt-small flex flex-col gap-y-1">
      {lines.filter(Boolean).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {decisions.map((one) => (
        <Decided key={one.id} {...one} />
      ))}
    </ul>
  )
}

function Decided({ decision, actor, note }: AdminDecision) {
  const { t } = useWords()
  return (
    <li>
      {t(`timeline.decided_${decision}`, { actor: useActor(actor) })}
      {note && `: ${note}`}
    </li>
  )
}
