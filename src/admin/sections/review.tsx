import { Container, Heading, Text } from '@medusajs/ui'
import type { ReactNode } from 'react'
import type { AdminDecision, AdminPayment, AdminRefund, PaymentDetails } from '../../contract/admin'
import { useActor, useExceptions } from '../api/hooks'
import { Actions } from '../parts/actions'
import { OrderLink } from '../parts/facts'
import { Empty, Loaded } from '../parts/notice'
import { Pages, usePage } from '../parts/pages'
import { Part } from '../parts/rows'
import { refundsBy } from '../show/refunds-by'
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
      <Part title={t('timeline.title')}>
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
      <DoneByPeople details={details} />
      <Part title={t('review.can')}>
        <Lines>
          {actions.map((action) => (
            <li key={action}>
              <strong>{t(`action.${action}`)}</strong>
              {t('pair', { name: '', value: t(`can.${action}`, { amount }) })}
            </li>
          ))}
        </Lines>
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

function DoneByItself({ details }: { details: PaymentDetails }) {
  const { t, when } = useWords()
  const { payment, refunds } = details
  const asked = payment.checks === 1 ? 'review.asked_once' : 'review.asked'
  return (
    <Lines>
      {payment.checked_at && <li>{t(asked, { times: payment.checks, when: when(payment.checked_at) })}</li>}
      <RefundLines payment={payment} refunds={refundsBy(details).itself} />
      {refunds.length === 0 && <li>{t('review.no_refund')}</li>}
    </Lines>
  )
}

/** What somebody decided, and the refunds that somebody asked for; nothing where nobody did. */
function DoneByPeople({ details }: { details: PaymentDetails }) {
  const { t } = useWords()
  const { payment, decisions } = details
  const refunds = refundsBy(details).people
  if (decisions.length + refunds.length === 0) return null
  return (
    <Part title={t('review.people')}>
      <Lines>
        {decisions.map((one) => (
          <Decided key={one.id} {...one} />
        ))}
        <RefundLines payment={payment} refunds={refunds} />
      </Lines>
    </Part>
  )
}

const Lines = ({ children }: { children: ReactNode }) => (
  <ul className="text-ui-fg-subtle txt-small flex flex-col gap-y-1">{children}</ul>
)

function RefundLines({ payment, refunds }: { payment: AdminPayment; refunds: AdminRefund[] }) {
  const { t, when, money } = useWords()
  return refunds.map(({ id, state, refund_fee, done_at, updated_at }) => (
    <li key={id}>
      {t(`review.refund.${state}`, {
        amount: money(refund_fee, ...paidIn(payment)),
        when: when(done_at ?? updated_at),
      })}
    </li>
  ))
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
