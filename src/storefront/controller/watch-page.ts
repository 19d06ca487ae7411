/** What the controller wants to know about the page it runs on. */
export interface PageWatcher {
  shown(): void
  hidden(): void
  online(): void
  offline(): void
}

/** A page nobody looks at asks nothing; neither does a server that renders one. */
export const isShown = () => globalThis.document?.hidden === false

/** False only where the browser knows that there is no network. */
export const isOnline = () => globalThis.navigator?.onLine !== false

/** Tells of the page being hidden, shown (also out of the back/forward cache), cut off and connected. @returns its end */
export function watchPage({ shown, hidden, online, offline }: PageWatcher): () => void {
  const end = new AbortController()
  if (!globalThis.document) return () => {}
  const seen = () => (document.hidden ? hidden() : shown())
  // On their way down, all of them pass the window.
  const events = { visibilitychange: seen, pageshow: seen, pagehide: hidden, online, offline }
  for (const [name, listener] of Object.entries(events))
    addEventListener(name, listener, { signal: end.signal, capture: true })
  return () => end.abort()
}
