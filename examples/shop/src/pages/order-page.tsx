import type { HttpTypes } from '@medusajs/types'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../language'
import { useAttempt } from '../notice'
import { Lines, Totals } from '../parts/lines'
import { PaidCard } from '../parts/paid-card'
import { Tick } from '../parts/tick'
import { Link } from '../router'
import { sdk } from '../sdk'

const fields =
  'id,display_id,email,currency_code,original_total,item_subtotal,shipping_subtotal,payment_status,*items,' +
  '*shipping_address,*payment_collections'
/** Ms between two looks at an order that is open: a refund shows by itself. */
const lookEvery = 10_000

/** An order's confirmation, and later what became of its money. */
export function OrderPage({ id }: { id: string }) {
  const { attempt } = useAttempt()
  const [order, setOrder] = useState<HttpTypes.StoreOrder>()
  useEffect(() => {
    const look = async () => setOrder((await sdk.store.order.retrieve(id, { fields })).order)
    const again = () => {
      if (!document.hidden) look().catch(() => {})
    }
    attempt(look)
    const timer = setInterval(again, lookEvery)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
    }
  }, [attempt, id])
  return order ? <Order order={order} /> : <div aria-busy="true" />
}

function Order({ order }: { order: HttpTypes.StoreOrder }) {
  const { order: words } = useLanguage().words
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  const { first_name, last_name, address_1, city } = order.shipping_address ?? {}
  const receiver = [first_name, last_name].filter(Boolean).join(' ')
  return (
    <article className="confirmed" id="confirmation" data-order={order.id}>
      <header>
        <Tick />
        <h1 ref={title} tabIndex={-1}>
          {words.thanks(first_name ?? '')}
        </h1>
        <p>{words.placed(order.display_id ?? 0)}</p>
      </header>
      <PaidCard order={order} />
      <section className="card" aria-label={words.contents}>
        <Lines sale={order} />
        <Totals sale={{ ...order, total: order.original_total }} />
      </section>
      <p className="soft">
        {words.deliverTo} {[receiver, address_1, city].filter(Boolean).join(', ')} · {order.email}
      </p>
      <p className="after">
        <Link className="button" href="/">
          {words.back}
        </Link>
      </p>
    </article>
  )
}
