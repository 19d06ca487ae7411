import { createApp } from 'vue'
import Pay from './Pay.vue'

// /?backend=https://api.your-store.com&key=pk_…&cart=cart_…
const asked = new URLSearchParams(location.search)
const [backendUrl, publishableKey] = [asked.get('backend'), asked.get('key')]
const answer = await fetch(`${backendUrl}/store/carts/${asked.get('cart')}`, {
  headers: { 'x-publishable-api-key': publishableKey },
})
const { cart } = await answer.json()

createApp(Pay, { session: cart, backendUrl, publishableKey }).mount('#app')
