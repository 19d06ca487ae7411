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
  const alone: Tabs<Message> = { isLeader: () => true, broadcast() {}, resume() {}, pause() {}, close() {} }
  let channel: BroadcastChannel
  let locks: LockManager | undefined
  try {
    locks = globalThis.document && navigator.locks
    if (!locks) return alone
    channel = new BroadcastChannel(name)
  } catch {
    return alone
  }

  channel.onmessage = ({ data }) => receive(data)
  let isLeading = false
  let isAlone = false
  let release: (() => void) | undefined

  function pause() {
    release?.()
    release = undefined
    isLeading = false
  }
  return {
    isLeader: () => isLeading || isAlone,
    broadcast(message) {
      try {
        channel.postMessage(message)
      } catch {
        // A closed or forbidden channel: the other pages ask for themselves.
      }
    },
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
      const refused = () => {
        isAlone ||= !signal.aborted
      }
      try {
        locks.request(name, { signal }, lead).catch(refused)
      } catch {
        refused()
      }
    },
    pause,
    close() {
      pause()
      channel.close()
    },
  }
}
