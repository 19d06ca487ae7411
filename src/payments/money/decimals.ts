/**
 * ISO 4217's minor units, where they are not 2. Not asked of `Intl`: its digits are how CLDR shows a price (HUF and IDR
 * without decimals), and they change with the Node that runs, while what the ledger holds must not.
 */
const ISO_4217: ReadonlyMap<string, number> = new Map([
  ...listed('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF', 0),
  ...listed('BHD IQD JOD KWD LYD OMR TND', 3),
  ...listed('CLF UYW', 4),
])

/** Decimals of an ISO 4217 currency, in any case: 2 for HKD, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  return ISO_4217.get(currency.toUpperCase()) ?? 2
}

function listed(codes: string, decimals: number): Array<[string, number]> {
  return codes.split(' ').map((code) => [code, decimals])
}
