import { attempt } from '../notice.js'
import { receipt, retrieveOrder } from '../receipt.js'

const place = document.querySelector('#order')
const id = decodeURIComponent(location.pathname.split('/')[2] ?? '')

await attempt(null, async () => {
  const order = await retrieveOrder(id)
  document.title = `Order #${order.display_id} · Harbour Tea`
  place.replaceChildren(receipt(order))
})
place.removeAttribute('aria-busy')
