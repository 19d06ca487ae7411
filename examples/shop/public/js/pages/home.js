import { element } from '../element.js'
import { money } from '../money.js'
import { attempt } from '../notice.js'
import { settings } from '../settings.js'
import { storeApi } from '../store-api.js'

const list = document.querySelector('#teas')

await attempt(null, async () => {
  const { products } = await storeApi(
    `/products?region_id=${settings.regionId}&order=created_at&fields=title,handle,thumbnail,variants.title,*variants.calculated_price`,
  )
  list.replaceChildren(...products.map(tea))
})
list.removeAttribute('aria-busy')

function tea({ title, handle, thumbnail, variants: [variant] }) {
  const { calculated_amount, currency_code } = variant.calculated_price
  return element(
    'li',
    {},
    element(
      'a',
      { href: `/tea/${handle}` },
      element('img', { src: thumbnail, alt: '', width: 400, height: 400 }),
      element('h2', {}, title),
      element(
        'p',
        { class: 'line' },
        variant.title,
        element('span', { class: 'price' }, money(calculated_amount, currency_code)),
      ),
    ),
  )
}
