import { countOf, openCart } from './cart.js'

const count = document.querySelector('#cart-count')

function show(quantity) {
  count.hidden = quantity === 0
  count.textContent = quantity
  count.setAttribute('aria-label', `${quantity} in it`)
}

document.addEventListener('cart', ({ detail }) => show(detail))
for (const link of document.querySelectorAll('.top nav a')) {
  if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page')
}
// A store that cannot be reached is the page's to tell.
openCart().then(
  (cart) => show(countOf(cart)),
  () => show(0),
)
