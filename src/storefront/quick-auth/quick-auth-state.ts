/** The state's name in the address, and in the session storage. */
export const STATE = 'wemine_state'

/** In the storage after a journey without an open_id. Not in place of a state, which an address could name. */
export const REFUSED = 'wemine_refused'

/** In the storage during a journey: the part after "#" of the page that was left. No address may bring one along. */
export const FRAGMENT = 'wemine_fragment'

/** An address that the kit goes to, or reads: no script, no file. */
export const isWebAddress = (url: string) => /^https?:\/\//i.test(url)
