/**
 * An amount with its currency, such as "HK$108.80". A currency that the gateway named and the browser takes for none stands
 * before the amount as it is: a page that shows money for review must not break over it.
 * @param minor whole smallest units
 * @param decimals how many of its digits stand behind the point
 */
export function moneyText(minor: number, currency: string, decimals: number, locale: string): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const amount = minor / 10 ** decimals
  return /^[A-Za-z]{3}$/.test(currency)
    ? new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount)
    : `${currency} ${new Intl.NumberFormat(locale, digits).format(amount)}`
}
