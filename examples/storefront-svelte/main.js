import { mount } from 'svelte'
import Pay from './Pay.svelte'

// /?backend=https://api.your-store.com&key=pk_…&cart=cart_…
const asked = new URLSearchParams(location.search)
const [backendUrl, publishableKey] = [asked.get('backend'), asked.get('key')]
const answer = await fetch(`${backendUrl}/store/carts/${asked.get('cart')}`, {
  headers: { 'x-publishable-api-key': publishableKey },
})
const { cart } = await answer.json()

mount(Pay, { target: document.getElementById('app'), props: { session: cart, backendUrl, publishableKey } })
