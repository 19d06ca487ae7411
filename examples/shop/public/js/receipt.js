import { element } from './element.js'
import { lines, totals } from './lines.js'
import { storeApi } from './store-api.js'
import { tick } from './tick.js'

/** Asks the store for an order, as the shopper's own page shows it. */
export async function retrieveOrder(id) {
  const fields =
    'id,display_id,email,currency_code,total,item_subtotal,shipping_subtotal,payment_status,*items,*shipping_address'
  const { order } = await storeApi(`/orders/${id}?fields=${fields}`)
  return order
}

/** The confirmation of an order. */
export function receipt(order) {
  const { first_name, address_1, address_2, city } = order.shipping_address ?? {}
  return element(
    'article',
    { class: 'confirmed', id: 'confirmation', 'data-order': order.id },
    element(
      'header',
      {},
      tick(),
      element('h1', { tabindex: -1 }, first_name ? `Thank you, ${first_name}.` : 'Thank you.'),
      element(
        'p',
        {},
        `Order #${order.display_id} is ${order.payment_status === 'captured' ? 'paid and ' : ''}placed.`,
      ),
    ),
    element(
      'section',
      { class: 'order-card', 'aria-label': 'What you ordered' },
      lines(order),
      totals(order),
    ),
    element(
      'p',
      { class: 'soft' },
      `For ${first_name ?? 'you'}, ${[address_1, address_2, city].filter(Boolean).join(', ')} · ${order.email}`,
    ),
    element(
      'p',
      { class: 'after' },
      element('a', { class: 'button', href: '/' }, 'Back to the teas'),
      element('a', { class: 'button quiet', href: '/desk' }, 'See it on the desk'),
    ),
  )
}
