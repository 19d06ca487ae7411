import { createRoot } from 'react-dom/client'
import { App } from './app'
import { CartProvider } from './cart-context'
import { LanguageProvider } from './language'
import { NoticeProvider } from './notice'
import { ThemeProvider } from './theme'
import 'medusa-payment-wemine/storefront/style.css'
import '../style/base.css'
import '../style/frame.css'
import '../style/shop.css'
import '../style/checkout.css'

const place = document.querySelector('#shop')
if (place)
  createRoot(place).render(
    <ThemeProvider>
      <LanguageProvider>
        <NoticeProvider>
          <CartProvider>
            <App />
          </CartProvider>
        </NoticeProvider>
      </LanguageProvider>
    </ThemeProvider>,
  )
