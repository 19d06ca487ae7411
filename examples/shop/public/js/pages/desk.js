import { element } from '../element.js'
import { attempt } from '../notice.js'
import { loosePayments, saleCard } from '../sale-card.js'

const orders = document.querySelector('#orders')
const loose = document.querySelector('#loose')
let shown = ''

await look()
orders.removeAttribute('aria-busy')
setInterval(() => {
  // What somebody is typing is not taken from under the cursor.
  if (!document.hidden && !document.activeElement?.closest('.refund')) look()
}, 3000)

/** Shows the desk as it is now; leaves the page alone when nothing has changed. */
async function look() {
  await attempt(null, async () => {
    const said = await ask('/desk/orders')
    const text = JSON.stringify(said)
    if (text === shown) return
    shown = text
    const cards = said.sales.map((sale) => saleCard(sale, refund))
    orders.replaceChildren(...(cards.length ? cards : [element('p', { class: 'soft' }, 'No orders yet.')]))
    loose.replaceChildren(...loosePayments(said.loose))
  })
}

async function refund(payment_id, amount) {
  await ask('/desk/refunds', { payment_id, amount })
  await look()
}

async function ask(path, body) {
  const answer = await fetch(path, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  const said = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Error(said.message ?? `The desk answered ${answer.status}.`)
  return said
}
