/** Currencies that have no smaller unit. */
const wholeOnly = new Set(['JPY', 'KRW'])

const symbols: Record<string, string> = { HKD: 'HK$', CNY: '¥', USD: 'US$', JPY: 'JP¥', GBP: '£', EUR: '€' }

/** CNY for one unit, times 10^8: made up once, near the real ones. */
const rates: Record<string, number> = {
  CNY: 100_000_000,
  HKD: 92_000_000,
  USD: 720_000_000,
  JPY: 4_800_000,
  GBP: 910_000_000,
  EUR: 780_000_000,
}

const fractionDigits = (currency: string) => (wholeOnly.has(currency) ? 0 : 2)

/** @returns the amount as a phone shows it, such as `HK$88.80` */
export function showAmount(fee: number, currency: string): string {
  const digits = fractionDigits(currency)
  const number = (fee / 10 ** digits).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return `${symbols[currency] ?? `${currency} `}${number}`
}

/** What the payer's wallet is charged, in fen, and the rate that WeChat reports with it. */
export function inFen(fee: number, currency: string): { cash_fee: number; rate: string } {
  const rate = rates[currency] ?? 100_000_000
  const fen = (fee * rate * 10 ** (2 - fractionDigits(currency))) / 100_000_000
  return { cash_fee: Math.max(1, Math.round(fen)), rate: String(rate) }
}
