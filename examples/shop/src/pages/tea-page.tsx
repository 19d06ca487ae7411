import type { HttpTypes } from '@medusajs/types'
import { type FormEvent, useEffect, useState } from 'react'
import { addToCart } from '../cart'
import { useCart } from '../cart-context'
import { useLanguage, useTeaWords } from '../language'
import { money } from '../money'
import { useAttempt } from '../notice'
import { pictureOf } from '../parts/picture-of'
import { go, Link } from '../router'
import { sdk } from '../sdk'
import { settings } from '../settings'

export function TeaPage({ handle }: { handle: string }) {
  const { words } = useLanguage()
  const { attempt } = useAttempt()
  const [products, setProducts] = useState<HttpTypes.StoreProduct[]>()
  useEffect(() => {
    attempt(async () => {
      const fields =
        'title,handle,description,variants.title,*variants.calculated_price,+variants.inventory_quantity'
      const found = await sdk.store.product.list({ handle, region_id: settings.regionId, fields })
      setProducts(found.products)
    })
  }, [attempt, handle])
  if (!products) return <div aria-busy="true" />
  const [product] = products
  return product ? (
    <Tea product={product} />
  ) : (
    <div className="empty">
      <h1>{words.tea.unknown}</h1>
      <Link className="button" href="/">
        {words.tea.all}
      </Link>
    </div>
  )
}

function Tea({ product }: { product: HttpTypes.StoreProduct }) {
  const variant = product.variants?.[0]
  const { title, size, description } = useTeaWords()(product.handle, { ...product, size: variant?.title })
  const price = variant?.calculated_price
  return (
    <article className="tea">
      <img src={pictureOf(product.handle)} alt="" width={400} height={400} />
      <div className="about">
        <h1>{title}</h1>
        <p className="soft">{size}</p>
        <p>{description}</p>
        <p className="price">{price && money(price.calculated_amount ?? 0, price.currency_code ?? 'hkd')}</p>
        {variant && <AddToCart variant={variant} />}
      </div>
    </article>
  )
}

function AddToCart({ variant }: { variant: HttpTypes.StoreProductVariant }) {
  const { tea } = useLanguage().words
  const { cart, refresh } = useCart()
  const { attempt, busy } = useAttempt()
  const stock = variant.inventory_quantity ?? 0
  if (stock < 1) return <p className="soft">{tea.soldOut}</p>
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const quantity = Number(new FormData(event.currentTarget).get('quantity'))
    attempt(async () => {
      await addToCart(cart, variant.id, quantity)
      await refresh()
      go('/cart')
    })
  }
  return (
    <form onSubmit={submit}>
      <label className="choice">
        {tea.quantity}
        <select name="quantity">
          {[1, 2, 3, 4, 5].slice(0, stock).map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <button className="button" id="add" type="submit" disabled={busy}>
        {tea.add}
      </button>
    </form>
  )
}
