import { element } from './element.js'
import { fromCents, money } from './money.js'
import { refundForm } from './refund-form.js'

const tone = (status) => (/captured|refunded/.test(status) ? 'good' : '')
const words = (text) => text.replaceAll('_', ' ')

/** One order: what Medusa has in its books beside what the gateway says. */
export function saleCard(sale, onRefund) {
  const { currency_code: currency } = sale
  return element(
    'article',
    { class: 'sale', 'data-order': sale.id },
    element(
      'header',
      {},
      element('h2', {}, `Order #${sale.display_id}`),
      element(
        'span',
        { class: 'soft' },
        `${new Date(sale.created_at).toLocaleString('en-HK')} · ${sale.email}`,
      ),
      element('span', { class: `badge ${tone(sale.payment_status)}` }, words(sale.payment_status)),
    ),
    element('p', {}, sale.items.map(({ title, quantity }) => `${quantity} × ${title}`).join(', ')),
    sale.payments.map((payment) => [
      books(payment, currency),
      refundable(payment) > 0 && refundForm(payment.id, refundable(payment), currency, onRefund),
    ]),
  )
}

function refundable({ captured, refunded }) {
  return Number((captured - refunded).toFixed(2))
}

function books({ captured, refunded, out_trade_no, gateway }, currency) {
  const row = (name, ...amounts) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      amounts.map((amount) => element('td', {}, amount)),
    )
  const shown = (cents) => money(fromCents(cents, gateway.fee_type), gateway.fee_type)
  return element(
    'div',
    {},
    element(
      'table',
      { class: 'books' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ['Whose books', 'Taken', 'Given back'].map((name) => element('th', { scope: 'col' }, name)),
        ),
      ),
      element(
        'tbody',
        {},
        row('Medusa', money(captured, currency), money(refunded, currency)),
        gateway
          ? row('Gateway', shown(gateway.paid), shown(gateway.refunded))
          : row('Gateway', 'not known', 'not known'),
      ),
    ),
    element(
      'p',
      { class: 'number' },
      out_trade_no ? `Payment ${out_trade_no}.` : '',
      gateway ? '' : ' The sandbox keeps its orders in memory and forgets them when it is restarted.',
    ),
  )
}

/** Payments of the plugin's ledger that no order stands for: what waits, what was returned, what needs a person. */
export function loosePayments(payments) {
  if (payments.length === 0) return []
  return [
    element('h2', {}, 'Payments without an order'),
    ...payments.map(({ out_trade_no, state, total_fee, fee_type }) =>
      element(
        'article',
        { class: 'sale' },
        element(
          'header',
          {},
          element('b', {}, money(fromCents(total_fee, fee_type), fee_type)),
          element('span', { class: 'number' }, out_trade_no),
          element('span', { class: `badge ${state === 'exception' ? 'alert' : ''}` }, words(state)),
        ),
      ),
    ),
  ]
}
