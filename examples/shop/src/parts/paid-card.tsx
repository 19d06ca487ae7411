import type { HttpTypes } from '@medusajs/types'
import { useLanguage } from '../language'
import { money } from '../money'

/** What was paid for an order and what was given back, in the store's own books. */
export function PaidCard({ order }: { order: HttpTypes.StoreOrder }) {
  const { order: words } = useLanguage().words
  const sum = (name: 'captured_amount' | 'refunded_amount') =>
    (order.payment_collections ?? []).reduce((all, collection) => all + (collection[name] ?? 0), 0)
  const [paid, refunded] = [sum('captured_amount'), sum('refunded_amount')]
  const state = stateOf(paid, refunded)
  return (
    <section className="card money" id="paid" data-state={state} aria-label={words.payment}>
      <span className={`badge ${state}`}>{words.states[state]}</span>
      <dl>
        <div>
          <dt>{words.paid}</dt>
          <dd>{money(paid, order.currency_code)}</dd>
        </div>
        {refunded > 0 && (
          <div>
            <dt>{words.refunded}</dt>
            <dd>{money(refunded, order.currency_code)}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function stateOf(paid: number, refunded: number): 'open' | 'paid' | 'partly' | 'refunded' {
  if (paid === 0) return 'open'
  if (refunded === 0) return 'paid'
  return refunded < paid ? 'partly' : 'refunded'
}
