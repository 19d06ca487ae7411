/** The state's name in the address, and in the session storage. */
export const STATE = 'wemine_state'

/** In the storage in place of a state: the shopper came back without an open_id. */
export const REFUSED = 'refused'
