import { useCallback, useEffect, useState } from 'react'
import { type Desk, readDesk } from '../desk'
import { useAttempt } from '../notice'
import { LoosePayments, SaleCard } from '../parts/sale-card'

/** Ms between two looks. */
const lookEvery = 3000

/** The merchant's side, in the merchant's language: what Medusa and the gateway have in their books. */
export function DeskPage() {
  const { attempt } = useAttempt()
  const [desk, setDesk] = useState<Desk>()
  const look = useCallback(async () => setDesk(await readDesk()), [])
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
      <section className="desk-head">
        <p className="eyebrow">The merchant's side</p>
        <h1>Desk</h1>
        <p>
          Every order, what Medusa has booked for it, and what the gateway has really taken and given back.
        </p>
      </section>
      <section aria-label="Orders" id="orders" aria-busy={!desk}>
        {desk?.sales.map((sale) => (
          <SaleCard key={sale.id} sale={sale} onChanged={look} />
        ))}
        {desk?.sales.length === 0 && <p className="soft">No orders yet.</p>}
      </section>
      {desk && desk.loose.length > 0 && <LoosePayments payments={desk.loose} />}
    </div>
  )
}
