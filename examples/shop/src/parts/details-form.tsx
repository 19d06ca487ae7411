import type { HttpTypes } from '@medusajs/types'
import type { FormEvent } from 'react'
import type { Cart } from '../cart'
import { useLanguage } from '../language'
import { money } from '../money'
import { useAttempt } from '../notice'

/** The demonstration's shopper, so that nobody has to type. */
const mei = {
  email: 'mei@example.com',
  first_name: 'Mei',
  last_name: 'Chan',
  address_1: '18 Tai Ping Shan Street',
  city: 'Sheung Wan',
  phone: '+852 5123 4567',
}

type Name = keyof typeof mei

/** Who buys, and where it goes. `onSubmit` is given what the cart takes. */
export function DetailsForm({
  cart,
  onSubmit,
}: {
  cart: Cart
  onSubmit: (details: HttpTypes.StoreUpdateCart) => void
}) {
  const { checkout } = useLanguage().words
  const { busy } = useAttempt()
  const known = (name: Name) => (name === 'email' ? cart.email : cart.shipping_address?.[name]) || mei[name]
  const field = (name: Name, label: string, autoComplete: string, type = 'text') => (
    <label>
      {label}
      <input name={name} type={type} autoComplete={autoComplete} defaultValue={known(name)} required />
    </label>
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { email, ...address } = Object.fromEntries(new FormData(event.currentTarget)) as Record<
      Name,
      string
    >
    onSubmit({ email, shipping_address: { ...address, country_code: 'hk' } })
  }
  return (
    <form className="fields" onSubmit={submit}>
      {field('email', checkout.email, 'email', 'email')}
      <div className="pair">
        {field('first_name', checkout.firstName, 'given-name')}
        {field('last_name', checkout.lastName, 'family-name')}
      </div>
      {field('address_1', checkout.address, 'address-line1')}
      <div className="pair">
        {field('city', checkout.district, 'address-level2')}
        {field('phone', checkout.phone, 'tel', 'tel')}
      </div>
      <p className="soft">{checkout.courier}</p>
      <button className="button wechat" id="pay-with-wechat" type="submit" disabled={busy}>
        {checkout.pay(money(cart.total, cart.currency_code))}
      </button>
    </form>
  )
}
