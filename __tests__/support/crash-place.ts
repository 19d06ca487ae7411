/** Something a store does on the way: a statement to its database, or a request to the gateway. */
export interface Deed {
  kind: 'statement' | 'gateway'
  /** In words, to go after "before" and "after". */
  says: string
  /** Words of the statement or of the request that no other has; white space is one blank. */
  words: string
}

/** Where a store's process stands still until it is killed; stand-still.js reads these. */
export interface Place extends Deed {
  /**
   * Before: a statement is not sent, nor the transaction committed that it is part of; a request never leaves.
   * After: the statement is in the database for good; the gateway has done it, and its answer was not read.
   */
  side: 'before' | 'after'
}

export const before = (deed: Deed): Place => ({ ...deed, side: 'before' })
export const after = (deed: Deed): Place => ({ ...deed, side: 'after' })
export const statement = (says: string, words: string): Deed => ({ kind: 'statement', says, words })
const request = (says: string, words: string): Deed => ({ kind: 'gateway', says, words })

/** What the plugin writes in the ledger. */
export const ledger = {
  requested: statement('the ledger has it as requested', 'insert into wemine_gateway_order'),
  opened: statement('the ledger has it as open', "when state = 'requested' then 'open'"),
  paid: statement('the ledger has it as paid', "set state = 'paid'"),
  reassigned: statement('the ledger has it reassigned', 'taken as ( update wemine_gateway_order'),
  authorized: statement('the ledger has it as authorized', "set state = 'authorized'"),
  captured: statement('the ledger has it as captured', "set state = 'captured'"),
  refunding: statement('the ledger has it as refunding', "set state = 'refunding'"),
  refunded: statement('the ledger has it as refunded', "set state = 'refunded'"),
  listed: statement('the ledger has it as an exception', "set state = 'exception'"),
  taken: statement('its events are taken', "where pending_events <> '{}' and (outbox_locked_until"),
  delivered: statement('its events are delivered', 'set pending_events = pending_events['),
  refundRequested: statement('the ledger has the refund as requested', 'insert into wemine_refund'),
  refundDone: statement('the ledger has the refund as done', "wemine_refund set state = 'done'"),
}

/** What the plugin asks of the gateway. */
export const gateway = {
  create: request('the gateway makes it', 'POST /v1/order'),
  query: request('the gateway says that it is paid', 'GET /v1/order'),
  refund: request('the gateway refunds it', 'POST /v1/refund'),
}
