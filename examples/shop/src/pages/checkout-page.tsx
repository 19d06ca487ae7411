import { useEffect } from 'react'
import { type Cart, chooseCourier, updateCart } from '../cart'
import { useCart } from '../cart-context'
import { useLanguage } from '../language'
import { useAttempt } from '../notice'
import { DetailsForm } from '../parts/details-form'
import { Lines, Totals } from '../parts/lines'
import { Payment } from '../parts/payment'
import { Quantity } from '../parts/quantity'
import { go, Link } from '../router'

type Step = 'details' | 'payment'

/** First where to send it, then the payment: two pages, so that "back" and "reload" do what they say. */
export function CheckoutPage({ step }: { step: Step }) {
  const { cart, known } = useCart()
  const filled = cart?.items?.length ? cart : undefined
  const elsewhere =
    (known && !filled && '/cart') || (step === 'payment' && filled && !filled.email && '/checkout')
  useEffect(() => {
    if (elsewhere) go(elsewhere, { replace: true })
  }, [elsewhere])
  return filled && !elsewhere ? <Checkout cart={filled} step={step} /> : <div aria-busy={!known} />
}

function Checkout({ cart, step }: { cart: Cart; step: Step }) {
  const { checkout } = useLanguage().words
  return (
    <div className="checkout">
      <section className="step">
        <h1 className={step === 'payment' ? 'unseen' : undefined}>{checkout.title}</h1>
        {step === 'details' && <Details cart={cart} />}
        {step === 'payment' && (
          <>
            <Payment cart={cart} />
            <Link className="link" id="change-details" href="/checkout">
              {checkout.change}
            </Link>
          </>
        )}
      </section>
      <aside className="summary" aria-label={checkout.summary}>
        <h2>{checkout.summary}</h2>
        <Lines sale={cart}>{(item, name) => <Quantity item={item} name={name} />}</Lines>
        <Totals sale={cart} />
      </aside>
    </div>
  )
}

function Details({ cart }: { cart: Cart }) {
  const { refresh } = useCart()
  const { attempt } = useAttempt()
  // The courier's price is known from the country, before the form is sent.
  const delivered = Boolean(cart.shipping_methods?.length)
  useEffect(() => {
    if (delivered) return
    attempt(async () => {
      await updateCart(cart, { shipping_address: { country_code: 'hk' } })
      await chooseCourier(cart)
      await refresh()
    })
  }, [attempt, cart, delivered, refresh])
  if (!delivered) return <div aria-busy="true" />
  return (
    <DetailsForm
      cart={cart}
      onSubmit={(details) =>
        attempt(async () => {
          await updateCart(cart, details)
          await refresh()
          go('/checkout/payment')
        })
      }
    />
  )
}
