/** The pages of one payment in one browser: one of them, the leader, asks the store and broadcasts the answer. */
export interface Tabs<Message> {
  /** Whether this page is the one that asks. */
  isLeader(): boolean
  broadcast(message: Message): void
  /** The page is visible: it becomes the leader as soon as no other page is. */
  resume(): void
  /** The page is hidden: another one may become the leader. */
  pause(): void
  close(): void
}

/** Joins the pages of the same name. Where a browser has no way for pages to talk, each asks for itself. */
export function joinTabs<Message>(name: string, receive: (message: Message) => void): Tabs<Message> {
  // A browser that has locks has channels too.
  const locks = globalThis.document && navigator.locks
  if (!locks) return { isLeader: () => true, broadcast() {}, resume() {}, pause() {}, close() {} }

  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => receive(data)
  let isLeading = false
  let release: (() => void) | undefined

  function pause() {
    release?.()
    release = undefined
    isLeading = false
  }
  return {
    isLeader: () => isLeading,
    broadcast: (message) => channel.postMessage(message),
    resume() {
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
        isLeading = !signal.aborted
        return held
      }
      locks.request(name, { signal }, lead).catch(() => {})
    },
    pause,
    close() {
      pause()
      channel.close()
    },
  }
}
