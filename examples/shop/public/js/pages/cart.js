import { openCart, removeFromCart } from '../cart.js'
import { element } from '../element.js'
import { lines } from '../lines.js'
import { money } from '../money.js'
import { attempt } from '../notice.js'

const place = document.querySelector('#cart')

await attempt(null, async () => show(await openCart()))
place.removeAttribute('aria-busy')

function show(cart) {
  place.replaceChildren(...(cart?.items.length ? full(cart) : empty()))
}

function full(cart) {
  const remove = (item) => {
    const button = element(
      'button',
      { class: 'link', 'aria-label': `Remove ${item.product_title}` },
      'Remove',
    )
    button.addEventListener('click', () =>
      attempt(button, async () => show(await removeFromCart(cart, item))),
    )
    return button
  }
  return [
    lines(cart, remove),
    element(
      'div',
      { class: 'cart-foot' },
      element(
        'p',
        {},
        'Teas ',
        element('b', { class: 'price' }, money(cart.item_subtotal, cart.currency_code)),
      ),
      element('a', { class: 'button', href: '/checkout', id: 'to-checkout' }, 'Checkout'),
    ),
  ]
}

function empty() {
  return [
    element(
      'div',
      { class: 'empty' },
      element('p', {}, 'There is nothing in it yet.'),
      element('a', { class: 'button', href: '/' }, 'See the teas'),
    ),
  ]
}
