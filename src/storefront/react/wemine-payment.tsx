import { usePanel } from './panel-context'
import css from './style.css'
import { WemineAmount } from './wemine-amount'
import { WemineCheckButton, WeminePayButton, WemineRenewButton } from './wemine-buttons'
import { WemineCountdown } from './wemine-countdown'
import { WemineHint } from './wemine-hint'
import { WeminePanel, type WeminePanelProps } from './wemine-panel'
import { WemineQrCode } from './wemine-qr-code'
import { WemineStatus } from './wemine-status'

/** A payment, and how the panel looks. */
export interface WeminePaymentProps extends Omit<WeminePanelProps, 'children'> {
  /** Added to the panel's own class. */
  className?: string | undefined
  /** Default `auto`: as the shopper's system has it. */
  theme?: 'auto' | 'light' | 'dark' | undefined
  /**
   * The panel brings its stylesheet along, so that one import is all and a server's rendering is never bare. `false` leaves
   * it out: import `medusa-payment-wemine/storefront/react/style.css` yourself, or write your own.
   */
  styles?: boolean | undefined
  /** For a content security policy that allows styles by nonce. */
  nonce?: string | undefined
}

/** A payment with WeChat Pay, complete: QR code or button, countdown, what is going on, and what to do about it. */
export function WeminePayment({
  className,
  theme = 'auto',
  styles = true,
  nonce,
  ...panel
}: WeminePaymentProps) {
  return (
    <WeminePanel {...panel}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the kit's own stylesheet, which text would be escaped in */}
      {styles && <style nonce={nonce} dangerouslySetInnerHTML={{ __html: css }} suppressHydrationWarning />}
      <Card className={className} theme={theme} />
    </WeminePanel>
  )
}

function Card({ className, theme }: { className?: string; theme: string }) {
  const { snapshot, words, language } = usePanel()
  const { state, reason, trade_type, out_trade_no } = snapshot
  const mark = state === 'paid' || state === 'placed' ? '✓' : state === 'failed' ? '!' : ''
  return (
    <section
      className={['wemine', className].filter(Boolean).join(' ')}
      lang={language}
      aria-label={words.title}
      data-theme={theme}
      data-state={state}
      data-trade-type={trade_type}
    >
      <header className="wemine-title">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9.5 3C5.4 3 2 5.8 2 9.3c0 2 1.1 3.7 2.8 4.9l-.6 2.3 2.700-1.400c.8.2 1.700.4 2.600.4h.5a5.6 5.6 0 0 1 6-6.400h.6C16 5.6 13.1 3 9.5 3z" />
          <path d="M22 14.9c0-2.900-2.8-5.200-6.200-5.200s-6.200 2.3-6.200 5.200 2.8 5.200 6.200 5.200c.7 0 1.400-.1 2-.3l2.200 1.200-.6-2c1.600-1 2.600-2.5 2.600-4.1z" />
        </svg>
        {words.title}
      </header>
      <div className="wemine-body">
        <WemineAmount className="wemine-amount" />
        <WemineQrCode className="wemine-code" />
        {mark && (
          <span className="wemine-mark" aria-hidden="true">
            {mark}
          </span>
        )}
        <WemineStatus className="wemine-status" />
        <WeminePayButton className="wemine-button" />
        <WemineRenewButton className="wemine-button" />
        <WemineCheckButton className="wemine-button wemine-quiet" />
        <WemineCountdown className="wemine-small" />
        <WemineHint className="wemine-small" />
        {(state === 'failed' || state === 'placed' || reason === 'refused') && (
          <p className="wemine-small">{words.number.replace('{number}', out_trade_no)}</p>
        )}
      </div>
    </section>
  )
}
