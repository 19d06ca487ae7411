import { element } from './element.js'
import { money } from './money.js'

/** The demonstration's shopper, so that nobody has to type. */
const mei = {
  email: 'mei@example.com',
  first_name: 'Mei',
  last_name: 'Chan',
  address_1: '18 Tai Ping Shan Street',
  city: 'Sheung Wan',
  phone: '+852 5123 4567',
}

/**
 * Who buys, and where it goes.
 * @param {object} cart
 * @param {(details: object, button: HTMLButtonElement) => void} onSubmit is given what the cart takes
 */
export function detailsForm(cart, onSubmit) {
  const known = { ...mei, ...filled({ ...cart.shipping_address, email: cart.email }) }
  const field = (name, label, autocomplete, type = 'text') =>
    element(
      'label',
      {},
      label,
      element('input', { name, type, autocomplete, value: known[name], required: true }),
    )
  const price = money(cart.total, cart.currency_code)
  const button = element(
    'button',
    { class: 'button wechat', id: 'pay-with-wechat' },
    `Pay ${price} with WeChat`,
  )
  const submit = (event) => {
    event.preventDefault()
    const { email, ...address } = Object.fromEntries(new FormData(event.target))
    onSubmit({ email, shipping_address: { ...address, country_code: 'hk' } }, button)
  }
  return element(
    'form',
    { class: 'fields', onsubmit: submit },
    field('email', 'Email', 'email', 'email'),
    element(
      'div',
      { class: 'pair' },
      field('first_name', 'First name', 'given-name'),
      field('last_name', 'Last name', 'family-name'),
    ),
    field('address_1', 'Address', 'address-line1'),
    element(
      'div',
      { class: 'pair' },
      field('city', 'District', 'address-level2'),
      field('phone', 'Phone', 'tel', 'tel'),
    ),
    element('p', { class: 'soft' }, 'Courier within Hong Kong, the next working day.'),
    button,
  )
}

function filled(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value))
}
