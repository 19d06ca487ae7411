/** The pages of one payment in one browser: one of them asks the store, and tells the others. */
export interface Tabs<Message> {
  /** Whether it is this page that asks. */
  leads(): boolean
  tell(message: Message): void
  /** The page is looked at: it may ask, as soon as no other does. */
  wake(): void
  /** The page is hidden: another may ask. */
  rest(): void
  close(): void
}

/** Joins the pages of the same name. Where a browser has no way for pages to talk, each asks for itself. */
export function joinTabs<Message>(name: string, hear: (message: Message) => void): Tabs<Message> {
  // A browser that has locks has channels too.
  const locks = globalThis.document && navigator.locks
  if (!locks) return { leads: () => true, tell() {}, wake() {}, rest() {}, close() {} }

  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => hear(data)
  let leading = false
  let release: (() => void) | undefined

  function rest() {
    release?.()
    release = undefined
    leading = false
  }
  return {
    leads: () => leading,
    tell: (message) => channel.postMessage(message),
    wake() {
      if (release) return
      const patience = new AbortController()
      const held = new Promise<void>((resolve) => {
        release = () => {
          patience.abort()
          resolve()
        }
      })
      const { signal } = patience
      const lead = () => {
        leading = !signal.aborted
        return held
      }
      locks.request(name, { signal }, lead).catch(() => {})
    },
    rest,
    close() {
      rest()
      channel.close()
    },
  }
}
