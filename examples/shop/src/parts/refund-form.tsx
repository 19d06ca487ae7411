import { type FormEvent, useState } from 'react'
import { refund } from '../back-office'
import { decimals, money } from '../money'

/** Refunds a payment: all that is left by default, or less. */
export function RefundForm({
  paymentId,
  most,
  currency,
  onChanged,
}: {
  paymentId: string
  most: number
  currency: string
  onChanged: () => Promise<void>
}) {
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const places = decimals(currency)
  const least = (1 / 10 ** places).toFixed(places)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const amount = Number(new FormData(event.currentTarget).get('amount'))
    setBusy(true)
    setSaid(`Refunding ${money(amount, currency)} …`)
    try {
      await refund(paymentId, amount)
      await onChanged()
      setSaid('')
    } catch (error) {
      setSaid((error as Error).message)
    }
    setBusy(false)
  }
  return (
    <form className="refund" onSubmit={submit}>
      <label>
        Refund amount, in {currency.toUpperCase()}
        <input
          name="amount"
          type="number"
          inputMode="decimal"
          required
          min={least}
          step={least}
          max={most.toFixed(places)}
          defaultValue={most.toFixed(places)}
        />
      </label>
      <button className="button" type="submit" disabled={busy}>
        Refund
      </button>
      <output>{said}</output>
    </form>
  )
}
