import type { ReactNode } from 'react'
import { useLanguage } from './language'
import { Notice } from './notice'
import { CartPage } from './pages/cart-page'
import { CheckoutPage } from './pages/checkout-page'
import { OrderPage } from './pages/order-page'
import { TeaPage } from './pages/tea-page'
import { TeasPage } from './pages/teas-page'
import { Header } from './parts/header'
import { usePath } from './router'

/** Pages by the first part of their path; the second one says which tea, order or step. */
const pages: Record<string, (which: string) => ReactNode> = {
  '': () => <TeasPage />,
  tea: (handle) => <TeaPage key={handle} handle={handle} />,
  cart: () => <CartPage />,
  checkout: (step) => <CheckoutPage step={step === 'payment' ? step : 'details'} />,
  order: (id) => <OrderPage key={id} id={id} />,
}

export function App() {
  const { words } = useLanguage()
  const [, name = '', which = ''] = usePath().split('/').map(decodeURIComponent)
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Header />
      <Notice />
      <main id="main" tabIndex={-1}>
        {(pages[name] ?? pages[''])?.(which)}
      </main>
      <footer className="bottom">
        <p>{words.footer}</p>
      </footer>
    </>
  )
}
