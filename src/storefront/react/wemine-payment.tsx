import type { WeminePanelOptions } from '../panel/mount'
import { panelPart } from '../panel/parts'
import css from '../panel/style.css'
import { KeepFocus } from './keep-focus'
import { usePanel } from './panel-context'
import { toReact } from './to-react'
import { WeminePanel, type WeminePanelProps } from './wemine-panel'

/** A payment, and how its panel looks. */
export interface WeminePaymentProps
  extends Omit<WeminePanelProps, 'children'>,
    Pick<WeminePanelOptions, 'theme' | 'className' | 'styles' | 'nonce'> {}

/** A payment with WeChat Pay, complete: QR code, button or link, countdown, what is going on, and what to do about it. */
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
      {styles && <style nonce={nonce} dangerouslySetInnerHTML={STYLE} suppressHydrationWarning />}
      <Card className={className} theme={theme} />
    </WeminePanel>
  )
}

/** One object for ever: React 19 writes the markup anew for another one. */
const STYLE = { __html: css }

function Card({ className, theme }: { className?: string | undefined; theme: string }) {
  const { view, act } = usePanel()
  return view ? <KeepFocus>{toReact(panelPart(view, theme, className), act)}</KeepFocus> : null
}
