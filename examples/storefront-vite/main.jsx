import { WeminePayment } from 'medusa-payment-wemine/storefront/react'
// The panel would bring its styles along; a page with a strict content security policy imports them.
import 'medusa-payment-wemine/storefront/style.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

// /?backend=https://api.your-store.com&key=pk_…&cart=cart_…
const asked = new URLSearchParams(location.search)
const store = { backendUrl: asked.get('backend'), publishableKey: asked.get('key') }

const answer = await fetch(`${store.backendUrl}/store/carts/${asked.get('cart')}`, {
  headers: { 'x-publishable-api-key': store.publishableKey },
})
const { cart } = await answer.json()

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <WeminePayment
      {...store}
      session={cart}
      styles={false}
      onPlaced={(order_id) => history.replaceState(null, '', `#${order_id}`)}
    />
  </StrictMode>,
)
