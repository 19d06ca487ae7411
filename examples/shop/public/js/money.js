/** `108.8` of `hkd` as a shopper reads it: HK$108.80. Medusa 2 keeps amounts in major units. */
export function money(amount, currency) {
  return new Intl.NumberFormat('en-HK', { style: 'currency', currency: currency.toUpperCase() }).format(
    amount,
  )
}

/** Digits after the point: 2 for HKD, 0 for JPY. */
export function decimals(currency) {
  const { maximumFractionDigits } = new Intl.NumberFormat('en-HK', {
    style: 'currency',
    currency: currency.toUpperCase(),
  }).resolvedOptions()
  return maximumFractionDigits
}

/** What the gateway counts in, cents, as major units. */
export function fromCents(cents, currency) {
  return cents / 10 ** decimals(currency)
}
