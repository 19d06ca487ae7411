import { Link, useLocation } from 'react-router-dom'
import type { AdminPayment, PaymentDetails } from '../../contract/admin'
import { paidIn } from '../show/status'
import { useWords } from '../show/use-words'
import { Row } from './rows'

/** What is known of a payment, by name. `withOrder`: with a link to its order. */
export function Facts({ details, withOrder = false }: { details: PaymentDetails; withOrder?: boolean }) {
  const { payment, refunds } = details
  const { t, when, money } = useWords()
  const { cart_amount, cart_currency, decimals, exchange_rate, fee_type, total_fee } = payment
  const paidAt = payment.charged_at ?? payment.paid_at
  // Not `refunded_fee`, which has what is being refunded too: of a refund that is not certain it would say too much.
  const refunded = refunds.reduce(
    (sum, { state, refund_fee }) => sum + (state === 'done' ? refund_fee : 0),
    0,
  )
  return (
    <div className="divide-y">
      <Row name={t('fact.amount')}>{money(cart_amount, cart_currency, decimals.cart)}</Row>
      {exchange_rate && (
        <Row name={t('fact.in_wechat')}>
          {t('fact.at_rate', {
            amount: money(total_fee, fee_type, decimals.fee),
            from: cart_currency,
            rate: exchange_rate,
            to: fee_type,
          })}
        </Row>
      )}
      {payment.paid_fee !== null && payment.paid_fee !== total_fee && (
        <Row name={t('fact.really_paid')}>{money(payment.paid_fee, ...paidIn(payment))}</Row>
      )}
      {paidAt && <Row name={t('fact.paid_at')}>{when(paidAt)}</Row>}
      {refunded > 0 && <Row name={t('fact.refunded')}>{money(refunded, ...paidIn(payment))}</Row>}
      {payment.transaction_id && (
        <Row name={t('fact.transaction')} copy={payment.transaction_id}>
          {payment.transaction_id}
        </Row>
      )}
      <Row name={t('fact.number')} copy={payment.out_trade_no}>
        {payment.out_trade_no}
      </Row>
      {withOrder && payment.order_id && (
        <Row name={t('fact.order')}>
          <OrderLink payment={payment} />
        </Row>
      )}
      <Row name={t('fact.account')}>{payment.provider_id}</Row>
    </div>
  )
}

/** A link to the order that it pays for, by the number that the admin shows. */
export function OrderLink({ payment: { order_id, display_id } }: { payment: AdminPayment }) {
  const { t } = useWords()
  const { pathname } = useLocation()
  if (!order_id) return null
  const name = display_id === null ? order_id : t('order_number', { number: display_id })
  // What was taken for something else than an order has no page.
  if (!order_id.startsWith('order_')) return <span>{name}</span>
  return (
    <Link
      to={`${rootOf(pathname)}/orders/${order_id}`}
      className="text-ui-fg-base underline hover:text-ui-fg-subtle"
    >
      {name}
    </Link>
  )
}

/** Everything in Medusa 1's admin is below `/a`. */
const rootOf = (pathname: string) => (pathname.startsWith('/a/') ? '/a' : '')
