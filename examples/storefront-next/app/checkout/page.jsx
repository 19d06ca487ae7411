import PaymentButton from '@components/payment-button'
import PaymentMethods from '@components/payment-methods'
import { retrieveCart } from '@lib/data/cart'

/** The last steps of Medusa's starter: choose how to pay, then the button of that provider. */
export default async function Page() {
  const cart = await retrieveCart()
  if (!cart) return <p>Your cart is empty.</p>
  return (
    <main>
      <h2>Payment</h2>
      <PaymentMethods cart={cart} providers={['pp_system_default', 'pp_wemine_hk']} />
      <h2>Review</h2>
      <PaymentButton cart={cart} />
    </main>
  )
}
