import { chooseCourier, forgetCart, openCart, updateCart } from '../cart.js'
import { detailsForm } from '../details-form.js'
import { element } from '../element.js'
import { lines, totals } from '../lines.js'
import { attempt } from '../notice.js'
import { payPanel } from '../pay-panel.js'
import { receipt, retrieveOrder } from '../receipt.js'
import { openSession, sessionOf } from '../session.js'

const main = document.querySelector('#main')
const step = document.querySelector('#checkout')
const summary = document.querySelector('#summary')
let panel

await attempt(null, async () => {
  const cart = await openCart()
  if (!cart?.items.length) return location.replace('/cart')
  const open = sessionOf(cart)
  if (open) pay(cart, open)
  else await askDetails(cart)
})
step.removeAttribute('aria-busy')

/** First where to send it. The courier's price is known from the country, before the form is sent. */
async function askDetails(given) {
  const ready = given.shipping_address?.country_code
    ? given
    : await updateCart(given, { shipping_address: { country_code: 'hk' } })
  const cart = await chooseCourier(ready)
  showSummary(cart)
  step.replaceChildren(
    element('h1', {}, 'Checkout'),
    detailsForm(cart, (details, button) =>
      attempt(button, async () => {
        const changed = await updateCart(cart, details)
        pay(changed, await openSession(changed))
      }),
    ),
  )
}

/** Then the code, until the store says what became of it. */
function pay(cart, session) {
  panel?.stop()
  showSummary(cart)
  panel = payPanel(session, {
    onPlaced: confirm,
    onAgain: (button) => attempt(button, async () => pay(cart, await openSession(cart))),
  })
  const back = element('button', { class: 'link pay-back', type: 'button' }, 'Change my details')
  back.addEventListener('click', () =>
    attempt(back, async () => {
      panel.stop()
      await askDetails(cart)
    }),
  )
  step.replaceChildren(panel, back)
  panel.scrollIntoView({ block: 'nearest' })
}

/** The order is there: this page becomes its confirmation. */
async function confirm(order_id) {
  panel.stop()
  forgetCart()
  history.replaceState(null, '', `/order/${order_id}`)
  const order = await attempt(null, () => retrieveOrder(order_id))
  if (!order) return
  document.title = `Order #${order.display_id} · Harbour Tea`
  main.replaceChildren(receipt(order))
  main.querySelector('h1').focus()
  scrollTo(0, 0)
}

function showSummary(cart) {
  summary.replaceChildren(element('h2', {}, 'Your order'), lines(cart), totals(cart))
}
