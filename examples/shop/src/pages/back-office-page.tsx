import { useCallback, useEffect, useState } from 'react'
import { type BackOffice, readBackOffice } from '../back-office'
import { useAttempt } from '../notice'
import { LoosePayments, SaleCard } from '../parts/sale-card'

/** Ms between two looks. */
const lookEvery = 3000

/** The merchant's side, in the merchant's language: what Medusa and the gateway have recorded. */
export function BackOfficePage() {
  const { attempt } = useAttempt()
  const [books, setBooks] = useState<BackOffice>()
  const look = useCallback(async () => setBooks(await readBackOffice()), [])
  useEffect(() => {
    attempt(look)
    const timer = setInterval(() => {
      // What somebody is typing is not taken from under the cursor.
      if (!document.hidden && !document.activeElement?.closest('.refund')) look().catch(() => {})
    }, lookEvery)
    return () => clearInterval(timer)
  }, [attempt, look])
  return (
    <div lang="en">
      <section className="back-office-head">
        <p className="eyebrow">The merchant's side</p>
        <h1>Back office</h1>
        <p>
          Every order, with what Medusa has recorded and what the gateway has really captured and refunded.
        </p>
      </section>
      <section aria-label="Orders" id="orders" aria-busy={!books}>
        {books?.sales.map((sale) => (
          <SaleCard key={sale.id} sale={sale} onChanged={look} />
        ))}
        {books?.sales.length === 0 && <p className="soft">No orders yet.</p>}
      </section>
      {books && books.loose.length > 0 && <LoosePayments payments={books.loose} />}
    </div>
  )
}
