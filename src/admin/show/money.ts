/**
 * An amount with its currency, such as "HK$108.80".
 * @param minor whole smallest units
 * @param decimals how many of its digits stand behind the point
 */
export function moneyText(minor: number, currency: string, decimals: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(minor / 10 ** decimals)
}
