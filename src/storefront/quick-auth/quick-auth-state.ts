/** The state's name in the address, and in the session storage. */
export const STATE = 'wemine_state'

/** In the storage after a journey without an open_id. Not in place of a state, which an address could name. */
export const REFUSED = 'wemine_refused'

/** In the storage during a journey: the part after "#" of the page that was left. No address may bring one along. */
export const FRAGMENT = 'wemine_fragment'

/** In the storage, for as long as the tab is open: who pays. */
export const OPEN_ID = 'wemine_open_id'

/** An address that the kit goes to, or reads: no script, no file. */
export const isWebAddress = (url: string) => /^https?:\/\//i.test(url)

/** The tab's storage; a private mode or a frame may forbid it. */
export const storage = {
  get(key: string): string | null {
    try {
      return sessionStorage.getItem(key)
    } catch {
      return null
    }
  },
  /** @returns whether it is kept */
  set(key: string, value: string): boolean {
    try {
      sessionStorage.setItem(key, value)
      return true
    } catch {
      return false
    }
  },
  remove(...keys: string[]) {
    try {
      for (const key of keys) sessionStorage.removeItem(key)
    } catch {
      // Nothing was kept.
    }
  },
}

/**
 * What this page itself remembers of the journey: whether it was opened by the way back, and how that ended. `isNew`: the
 * open_id was learnt by it, and is no older than this page.
 */
export const journey = { isLost: false, isNew: false }
