import { element } from './element.js'
import { decimals, money } from './money.js'

/**
 * Gives money back: all that is left by default, or less.
 * @param {(payment_id: string, amount: number) => Promise<void>} onRefund
 */
export function refundForm(payment_id, most, currency, onRefund) {
  const places = decimals(currency)
  const amount = element('input', {
    name: 'amount',
    type: 'number',
    inputmode: 'decimal',
    required: true,
    min: (1 / 10 ** places).toFixed(places),
    max: most.toFixed(places),
    step: (1 / 10 ** places).toFixed(places),
    value: most.toFixed(places),
  })
  const said = element('output', { role: 'status' })
  const button = element('button', { class: 'button' }, 'Refund')
  const submit = async (event) => {
    event.preventDefault()
    button.disabled = true
    said.textContent = `Giving back ${money(Number(amount.value), currency)} …`
    try {
      button.blur()
      await onRefund(payment_id, Number(amount.value))
    } catch (error) {
      said.textContent = error.message
    }
    button.disabled = false
  }
  return element(
    'form',
    { class: 'refund', onsubmit: submit },
    element('label', {}, `Give back, in ${currency.toUpperCase()}`, amount),
    button,
    said,
  )
}
