/** What a merchant account's gateway said to a question about a number that cannot exist. */
export type GatewayAnswer =
  | { kind: 'accepted' }
  /** The account's own credentials were refused, or nothing that can be read came back. */
  | { kind: 'rejected' | 'no_answer'; reason: string }

export interface AccountFacts {
  /** Medusa's id of the payment provider, such as `pp_wemine_hk`. */
  providerId: string
  /** Tells the gateway's accounts apart, and a sandbox's key from a real one; it is never shown. */
  apiKey: string
  baseUrl: string
  notifyUrl: string
  gateway?: GatewayAnswer
}

/** What is known of a store. What is left out was not looked at, and nothing is said about it. */
export interface Facts {
  medusa: 1 | 2
  isProduction?: boolean
  accounts?: AccountFacts[]
  /** Medusa 2: which of the two entries of medusa-config is missing. */
  missingEntry?: 'plugin' | 'provider' | null
  database?: {
    /** Why the connection that payments use does not answer; null where it does. */
    failure: string | null
    /** Medusa 1: SSL is set for the store's own connection only. */
    isSslInExtraOnly?: boolean
  }
  /** Columns of the ledger that are not there, as `table.column`; a table that is not there by its name. */
  missingColumns?: string[]
  /** Medusa 2. */
  locking?: {
    /** Whether the locks live in one process's memory. */
    isInMemory: boolean
    /** Whether the configuration itself says that there are several processes. */
    isOneOfSeveral: boolean
  }
  /** Medusa 1: the version of typeorm that the store has. */
  typeorm?: string
  job?: {
    lastRunAt: Date | null
    /** Since when this process waits for a run: before that none was due. */
    awaitedSince: Date
    now: Date
    /** Medusa 2: whether this process runs jobs at all. */
    isRunHere: boolean
  }
}
