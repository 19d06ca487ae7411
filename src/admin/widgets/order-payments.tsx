import { Container, Heading } from '@medusajs/ui'
import { useOrderPayments } from '../api/hooks'
import { widget } from '../extension'
import { Actions } from '../parts/actions'
import { Facts } from '../parts/facts'
import { Loaded } from '../parts/notice'
import { Refunds } from '../parts/refunds'
import { Status } from '../parts/status'
import { TestBadge } from '../parts/test-mode'
import { Timeline } from '../parts/timeline'
import { useWords } from '../show/use-words'

export const config = widget({ zone: 'order.details.after', id: 'medusa-payment-wemine:order' })

/** On an order: its WeChat payments; nothing where it has none, or where there never were any. */
export default function OrderPayments({ data: order }: { data: { id: string } }) {
  const { t } = useWords()
  const answer = useOrderPayments(order)
  if (answer.data ? answer.data.payments.length === 0 : answer.error?.status === 404) return null
  const accounts = answer.data?.payments.map(({ payment }) => payment.provider_id) ?? []
  return (
    <Container className="divide-y p-0" data-wemine="order">
      <div className="flex items-center gap-x-2 px-6 py-4">
        <Heading level="h2">{t('menu')}</Heading>
        <TestBadge of={accounts} />
      </div>
      <Loaded answer={answer}>
        {({ payments }) =>
          payments.map((details) => (
            <section key={details.payment.out_trade_no} className="divide-y">
              <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
                <Status payment={details.payment} />
                <Actions details={details} />
              </div>
              <Facts details={details} />
              <Refunds payment={details.payment} refunds={details.refunds} />
              <Timeline payment={details.payment} entries={details.timeline} />
            </section>
          ))
        }
      </Loaded>
    </Container>
  )
}
