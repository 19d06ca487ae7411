/**
 * ISO 4217's minor units, where they are not 2. Not asked of `Intl`: its digits are how CLDR shows a price (HUF and IDR
 * without decimals), and they change with the Node that runs, while what the ledger holds must not.
 */
export const CURRENCIES_BY_DECIMALS: readonly { decimals: number; currencies: readonly string[] }[] = [
  {
    decimals: 0,
    currencies: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '),
  },
  { decimals: 3, currencies: 'BHD IQD JOD KWD LYD OMR TND'.split(' ') },
  { decimals: 4, currencies: ['CLF', 'UYW'] },
]

const DECIMALS: ReadonlyMap<string, number> = new Map(
  CURRENCIES_BY_DECIMALS.flatMap(({ decimals, currencies }) =>
    currencies.map((code): [string, number] => [code, decimals]),
  ),
)

/** Decimals of an ISO 4217 currency, in any case: 2 for HKD, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  return DECIMALS.get(currency.toUpperCase()) ?? 2
}
