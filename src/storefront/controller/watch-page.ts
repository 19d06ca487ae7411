/** A page nobody looks at asks nothing; neither does a server that renders one. */
export const isShown = () => globalThis.document?.hidden === false

/** False only where the browser knows that there is no network. */
export const isOnline = () => globalThis.navigator?.onLine !== false

/** Tells of the page being shown (also out of the back/forward cache), hidden and cut off, until `over`. */
export function watchPage(over: AbortSignal, shown: () => void, hidden: () => void, offline: () => void) {
  if (!globalThis.document) return
  const seen = () => (document.hidden ? hidden() : shown())
  // On their way down, all of them pass the window.
  const events = { visibilitychange: seen, pageshow: seen, online: seen, pagehide: hidden, offline }
  for (const [name, listener] of Object.entries(events))
    addEventListener(name, listener, { signal: over, capture: true })
}
