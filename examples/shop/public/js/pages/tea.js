import { addToCart } from '../cart.js'
import { element } from '../element.js'
import { money } from '../money.js'
import { attempt } from '../notice.js'
import { settings } from '../settings.js'
import { storeApi } from '../store-api.js'

const place = document.querySelector('#tea')
const handle = decodeURIComponent(location.pathname.split('/')[2] ?? '')

await attempt(null, async () => {
  const fields =
    'title,description,thumbnail,variants.title,*variants.calculated_price,+variants.inventory_quantity'
  const { products } = await storeApi(
    `/products?handle=${encodeURIComponent(handle)}&region_id=${settings.regionId}&fields=${fields}`,
  )
  place.replaceChildren(products[0] ? page(products[0]) : unknown())
})
place.removeAttribute('aria-busy')

function page({ title, description, thumbnail, variants: [variant] }) {
  document.title = `${title} · Harbour Tea`
  const { calculated_amount, currency_code } = variant.calculated_price
  const stock = variant.inventory_quantity
  const choose = element(
    'select',
    { name: 'quantity', 'aria-label': 'Quantity' },
    Array.from({ length: Math.min(stock, 5) }, (_, index) => element('option', {}, `${index + 1}`)),
  )
  const add = element('button', { class: 'button', id: 'add' }, 'Add to cart')
  const submit = (event) => {
    event.preventDefault()
    attempt(add, async () => {
      await addToCart(variant.id, Number(choose.value))
      location.assign('/cart')
    })
  }
  return element(
    'article',
    { class: 'tea' },
    element('img', { src: thumbnail, alt: '', width: 400, height: 400 }),
    element(
      'div',
      { class: 'about' },
      element('h1', {}, title),
      element('p', { class: 'soft' }, variant.title),
      element('p', {}, description),
      element('p', { class: 'price' }, money(calculated_amount, currency_code)),
      stock > 0
        ? element(
            'form',
            { onsubmit: submit },
            element('label', { class: 'quantity' }, 'Quantity', choose),
            add,
          )
        : element('p', { class: 'soft' }, 'Sold out.'),
    ),
  )
}

function unknown() {
  return element(
    'div',
    { class: 'empty' },
    element('h1', {}, 'We have no such tea.'),
    element('a', { class: 'button', href: '/' }, 'See what we have'),
  )
}
