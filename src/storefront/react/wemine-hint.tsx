import { usePanel } from './panel-context'

/** What to do where the page's screen cannot simply be scanned: on a phone, and inside WeChat. */
export function WemineHint({ className }: { className?: string }) {
  const { snapshot, words, environment } = usePanel()
  if (environment === 'desktop' || !snapshot.code_url || snapshot.state !== 'waiting') return null
  return <p className={className}>{environment === 'phone' ? words.scan_on_phone : words.scan_in_wechat}</p>
}
