import { Pay } from './pay'

/** Rendered on the server, for each shopper: /pay?backend=https://api.your-store.com&key=pk_…&cart=cart_… */
export default async function Page({ searchParams }) {
  const { backend, key, cart: id } = await searchParams
  const answer = await fetch(`${backend}/store/carts/${id}`, {
    headers: { 'x-publishable-api-key': key },
    cache: 'no-store',
  })
  const { cart } = await answer.json()
  return <Pay session={cart} backendUrl={backend} publishableKey={key} />
}
