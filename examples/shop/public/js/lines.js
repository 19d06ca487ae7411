import { element } from './element.js'
import { money } from './money.js'

/** What is in a cart or an order: a picture, a name and an amount each. */
export function lines({ items, currency_code }, extra = () => null) {
  return element(
    'ul',
    { class: 'lines' },
    items.map((item) =>
      element(
        'li',
        {},
        element('img', { src: item.thumbnail, alt: '', width: 72, height: 72 }),
        element(
          'div',
          {},
          element('p', { class: 'name' }, item.product_title),
          element('p', { class: 'soft' }, `${item.variant_title} × ${item.quantity}`),
          extra(item),
        ),
        element('span', { class: 'price' }, money(item.unit_price * item.quantity, currency_code)),
      ),
    ),
  )
}

/** The sum under them. */
export function totals({ item_subtotal, shipping_subtotal, total, currency_code }) {
  const row = (name, amount) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, money(amount, currency_code)))
  return element(
    'dl',
    { class: 'totals' },
    row('Teas', item_subtotal),
    row('Courier', shipping_subtotal),
    row('Total', total),
  )
}
