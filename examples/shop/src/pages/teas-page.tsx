import type { HttpTypes } from '@medusajs/types'
import { useEffect, useState } from 'react'
import { useLanguage, useTeaWords } from '../language'
import { money } from '../money'
import { useAttempt } from '../notice'
import { pictureOf } from '../parts/picture-of'
import { Link } from '../router'
import { sdk } from '../sdk'
import { settings } from '../settings'

/** The whole catalogue. */
export function TeasPage() {
  const { hero, navigation } = useLanguage().words
  const { attempt } = useAttempt()
  const [products, setProducts] = useState<HttpTypes.StoreProduct[]>()
  useEffect(() => {
    attempt(async () => {
      const found = await sdk.store.product.list({
        region_id: settings.regionId,
        order: 'created_at',
        fields: 'title,handle,variants.title,*variants.calculated_price',
      })
      setProducts(found.products)
    })
  }, [attempt])
  return (
    <>
      <section className="hero">
        <p className="eyebrow">{hero.place}</p>
        <h1>{hero.title}</h1>
        <p>{hero.text}</p>
      </section>
      <section aria-label={navigation.teas} aria-busy={!products}>
        <ul className="teas" id="teas">
          {products?.map((product) => (
            <Tea key={product.id} product={product} />
          ))}
        </ul>
      </section>
    </>
  )
}

function Tea({ product }: { product: HttpTypes.StoreProduct }) {
  const variant = product.variants?.[0]
  const { title, size } = useTeaWords()(product.handle, { title: product.title, size: variant?.title })
  const price = variant?.calculated_price
  return (
    <li>
      <Link href={`/tea/${product.handle}`}>
        <img src={pictureOf(product.handle)} alt="" width={400} height={400} />
        <h2>{title}</h2>
        <p className="line">
          {size}
          <span className="price">
            {price && money(price.calculated_amount ?? 0, price.currency_code ?? 'hkd')}
          </span>
        </p>
      </Link>
    </li>
  )
}
