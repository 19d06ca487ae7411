import { useMemo } from 'react'
import { qrSvg } from '../index'
import { amount } from './amount'
import { usePanel } from './panel-context'

/** The QR code, while it can be paid: dark on light in dark mode too, with words for those who cannot see it. */
export function WemineQrCode({ className }: { className?: string }) {
  const { snapshot, words, language } = usePanel()
  const { code_url, state, total_fee, fee_type } = snapshot
  const title = words.qr.replace('{amount}', amount(total_fee, fee_type, language))
  const html = useMemo(() => (code_url ? qrSvg(code_url, { title }) : ''), [code_url, title])
  if (!html || (state !== 'waiting' && state !== 'offline')) return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the kit's own drawing, its title escaped
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
