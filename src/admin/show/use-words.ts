import { useTranslation } from 'react-i18next'
import type { RequestError } from '../api/request'
import { moneyText } from './money'

/** Words, dates, amounts and errors in the language that the admin is shown in. */
export function useWords() {
  const { t, i18n } = useTranslation('wemine')
  const words = (key: string, values: Record<string, string | number> = {}): string => t(key, values)
  // How the language that the words are in writes dates and amounts.
  const locale = words('locale')
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return {
    t: words,
    /** A date and time, in the browser's time zone. */
    when: (instant: string) => written.format(new Date(instant)),
    money: (minor: number, currency: string, decimals: number) =>
      moneyText(minor, currency, decimals, locale),
    /** What went wrong, in words. */
    failure: ({ status, code, message }: RequestError): string => {
      if (status === 403 && code !== 'request_foreign') return words('error.forbidden')
      if (status === 401) return words('error.login')
      if (status === 0) return words('error.network')
      return code && i18n.exists(`wemine:error.${code}`) ? words(`error.${code}`) : message
    },
  }
}
