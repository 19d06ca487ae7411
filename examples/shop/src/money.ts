/** `108.8` of `hkd` as a shopper reads it: HK$108.80. Medusa 2 keeps amounts in major units. */
export function money(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-HK', { style: 'currency', currency }).format(amount)
}

/** What the gateway counts in, cents, as major units. */
export function fromCents(cents: number, currency: string): number {
  return cents / 10 ** decimals(currency)
}

/** Digits after the point: 2 for HKD, 0 for JPY. */
export function decimals(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en-HK', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  return maximumFractionDigits ?? 2
}
