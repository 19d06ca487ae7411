import { createApp } from 'vue'
import WeChatPay from './WeChatPay.vue'

// /?backend=https://api.your-store.com&key=pk_…&cart=cart_…
const asked = new URLSearchParams(location.search)
const [backendUrl, publishableKey] = [asked.get('backend'), asked.get('key')]
const answer = await fetch(`${backendUrl}/store/carts/${asked.get('cart')}`, {
  headers: { 'x-publishable-api-key': publishableKey },
})
const { cart } = await answer.json()

createApp(WeChatPay, { session: cart, backendUrl, publishableKey }).mount('#app')
