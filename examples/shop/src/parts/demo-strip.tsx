import { readSession } from 'medusa-payment-wemine/storefront'
import { useLanguage } from '../language'
import { endCode, hostedPage, phoneUrl } from '../sandbox'

/** What stands in for a phone with WeChat on it. No real shop has this. */
export function DemoStrip({ session }: { session: unknown }) {
  const { demo } = useLanguage().words
  const payment = readSession(session)
  if (!payment) return null
  return (
    <aside className="demo" aria-label={demo.label}>
      <p>{demo.label}</p>
      <a className="button quiet" id="phone" href={phoneUrl(payment)} target="_blank" rel="noreferrer">
        {demo.phone}
      </a>
      {payment.pay_url && (
        <a className="link" id="hosted-page" href={hostedPage(payment.pay_url)}>
          {demo.hosted}
        </a>
      )}
      <button className="link" id="end-code" type="button" onClick={() => endCode(payment.out_trade_no)}>
        {demo.end}
      </button>
    </aside>
  )
}
