/** What the controller wants to know about the page it runs on. */
export interface PageWatcher {
  shown(): void
  hidden(): void
  online(): void
  offline(): void
}

/** A page nobody looks at asks nothing. */
export const isShown = () => typeof document === 'undefined' || !document.hidden

/** False only where the browser knows that there is no network. */
export const isOnline = () => typeof navigator === 'undefined' || navigator.onLine !== false

/** Tells of the page being hidden, shown (also out of the back/forward cache), cut off and connected. @returns its end */
export function watchPage({ shown, hidden, online, offline }: PageWatcher): () => void {
  if (typeof document === 'undefined') return () => {}
  const seen = () => (document.hidden ? hidden() : shown())
  const events = [
    [document, 'visibilitychange', seen],
    [window, 'pageshow', seen],
    [window, 'pagehide', hidden],
    [window, 'online', online],
    [window, 'offline', offline],
  ] as const
  for (const [target, name, listener] of events) target.addEventListener(name, listener)
  return () => {
    for (const [target, name, listener] of events) target.removeEventListener(name, listener)
  }
}
