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

/** Joins the pages of the same name. Where a browser has no way for pages to talk, or forbids it, each asks for itself. */
export function joinTabs<Message>(name: string, receive: (message: Message) => void): Tabs<Message> {
  let channel: BroadcastChannel | undefined
  try {
    if (globalThis.document && navigator.locks) channel = new BroadcastChannel(name)
  } catch {
    // Forbidden, e.g. in a sandboxed frame.
  }
  if (channel) channel.onmessage = ({ data }) => receive(data)
  let isLeading = false
  let isAlone = !channel
  /** Aborted, it frees the lock, or waits for it no longer. */
  let leadership: AbortController | undefined

  function pause() {
    leadership?.abort()
    leadership = undefined
    isLeading = false
  }
  return {
    isLeader: () => isLeading || isAlone,
    broadcast(message) {
      try {
        channel?.postMessage(message)
      } catch {
        // A closed or forbidden channel: the other pages ask for themselves.
      }
    },
    resume() {
      if (leadership || !channel) return
      leadership = new AbortController()
      const { signal } = leadership
      const held = new Promise<void>((resolve) => {
        signal.onabort = () => resolve()
      })
      const lead = () => {
        isLeading = !signal.aborted
        return held
      }
      const request = async () => navigator.locks.request(name, { signal }, lead)
      request().catch(() => {
        isAlone ||= !signal.aborted
      })
    },
    pause,
    close() {
      pause()
      channel?.close()
    },
  }
}
