import type { LoosePayment, Sale, SalePayment } from '../back-office'
import { fromCents, money } from '../money'
import { RefundForm } from './refund-form'

const words = (text: string) => text.replaceAll('_', ' ')
const tone = (status: string) => (/captured|refunded/.test(status) ? 'good' : '')

/** One order: what Medusa has recorded beside what the gateway says. */
export function SaleCard({ sale, onChanged }: { sale: Sale; onChanged: () => Promise<void> }) {
  const { currency_code: currency } = sale
  return (
    <article className="sale" data-order={sale.id}>
      <header>
        <h2>Order #{sale.display_id}</h2>
        <span className="soft">
          {new Date(sale.created_at).toLocaleString('en-HK')} · {sale.email}
        </span>
        <span className={`badge ${tone(sale.payment_status)}`}>{words(sale.payment_status)}</span>
      </header>
      <p>{sale.items.map(({ title, quantity }) => `${quantity} × ${title}`).join(', ')}</p>
      {sale.payments.map((payment) => {
        const left = Number((payment.captured - payment.refunded).toFixed(2))
        return (
          <div key={payment.id} className="payment">
            <Books payment={payment} currency={currency} />
            {left > 0 && (
              <RefundForm
                key={left}
                paymentId={payment.id}
                most={left}
                currency={currency}
                onChanged={onChanged}
              />
            )}
          </div>
        )
      })}
    </article>
  )
}

function Books({ payment, currency }: { payment: SalePayment; currency: string }) {
  const { gateway, out_trade_no } = payment
  const shown = (cents: number) =>
    gateway ? money(fromCents(cents, gateway.fee_type), gateway.fee_type) : 'not known'
  const rows = [
    ['Medusa', money(payment.captured, currency), money(payment.refunded, currency)],
    ['Gateway', shown(gateway?.paid ?? 0), shown(gateway?.refunded ?? 0)],
  ]
  return (
    <>
      <table className="books">
        <thead>
          <tr>
            <th scope="col">Recorded by</th>
            <th scope="col">Captured</th>
            <th scope="col">Refunded</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, captured, refunded]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label="Captured">{captured}</td>
              <td data-label="Refunded">{refunded}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="number">
        {out_trade_no && `Payment ${out_trade_no}.`}
        {!gateway && ' The sandbox keeps its orders in memory and forgets them when it is restarted.'}
      </p>
    </>
  )
}

/** Payments of the plugin's ledger without an order: about to be placed, refunded, or in need of manual review. */
export function LoosePayments({ payments }: { payments: LoosePayment[] }) {
  return (
    <section aria-label="Payments without an order" id="loose">
      <h2>Payments without an order</h2>
      {payments.map(({ out_trade_no, state, total_fee, fee_type, problem }) => (
        <article key={out_trade_no} className="sale">
          <header>
            <b>{money(fromCents(total_fee, fee_type), fee_type)}</b>
            <span className="number">{out_trade_no}</span>
            <span className={`badge ${state === 'exception' ? 'alert' : ''}`}>{words(state)}</span>
          </header>
          {problem && <p className="soft">{problem}</p>}
        </article>
      ))}
    </section>
  )
}
