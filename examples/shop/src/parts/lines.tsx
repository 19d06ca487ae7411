import type { HttpTypes } from '@medusajs/types'
import type { ReactNode } from 'react'
import { useLanguage, useTeaWords } from '../language'
import { money } from '../money'
import { pictureOf } from './picture-of'

type Item = HttpTypes.StoreCartLineItem | HttpTypes.StoreOrderLineItem

interface Sale {
  items?: Item[] | null
  currency_code: string
  item_subtotal: number
  shipping_subtotal: number
  total: number
}

/** What is in a cart or an order: a picture, a name and an amount each, and what `children` makes of it. */
export function Lines({
  sale,
  children,
}: {
  sale: Sale
  children?: (item: Item, name: string) => ReactNode
}) {
  const inWords = useTeaWords()
  return (
    <ul className="lines">
      {(sale.items ?? []).map((item) => {
        const { title, size } = inWords(item.product_handle, {
          title: item.product_title,
          size: item.variant_title,
        })
        return (
          <li key={item.id}>
            <img src={pictureOf(item.product_handle)} alt="" width={72} height={72} />
            <div>
              <p className="name">{title}</p>
              <p className="soft">{children ? size : `${size} × ${item.quantity}`}</p>
              {children?.(item, title)}
            </div>
            <span className="price">{money(item.unit_price * item.quantity, sale.currency_code)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** The sum under them. */
export function Totals({ sale }: { sale: Sale }) {
  const { sum } = useLanguage().words
  const rows: [string, number][] = [
    [sum.teas, sale.item_subtotal],
    [sum.courier, sale.shipping_subtotal],
    [sum.total, sale.total],
  ]
  return (
    <dl className="totals">
      {rows.map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{money(amount, sale.currency_code)}</dd>
        </div>
      ))}
    </dl>
  )
}
