import type { Platform } from '../../../src/payments/platform'
import type { Database } from './model-sql'
import type { StoreProcess } from './store-process'

export type Currency = 'HKD' | 'USD'
/** What a shopper may say about a payment. */
export type Shopper = { trade_type?: 'NATIVE' | 'JSAPI'; open_id?: string; new_code?: true }

/**
 * What keeps a cart from becoming an order: stock that ran out before the payment is looked at, a fault of the store after
 * it was taken, a tax provider that is down.
 */
export type Trouble = 'none' | 'before' | 'after' | 'tax'

/** A cart, or a payment collection without one: of an order that asks for more. */
export interface Resource {
  /** As the ledger names it. */
  readonly id: string
  readonly cart_id: string | null
  /** The order of a payment collection without a cart. */
  readonly order_id: string | null
  readonly currency: Currency
  /** Nothing more is begun with it as a rule. */
  isDone: boolean
}

/** A payment in Medusa's rows, whatever became of it. Amounts in cents of the cart's currency. */
export interface SeenPayment {
  id: string
  out_trade_no: string | null
  /** What it belongs to. */
  resource_id: string
  amount: number
  currency: string
  isCaptured: boolean
  isCanceled: boolean
  /** Refunds that Medusa has in its rows. */
  booked: number
  /** The order that it pays for, or pays more for. */
  order_id: string | null
  /** What Medusa says that it belongs to: an order, in Medusa 1 perhaps a payment collection. */
  holder: string | null
}

export interface SeenOrder {
  id: string
  /** Null where it was not placed from a cart. */
  cart_id: string | null
  total: number
  isCanceled: boolean
  /** What Medusa says it still asks for; null in Medusa 1. */
  pending: number | null
}

export interface Seen {
  payments: SeenPayment[]
  orders: SeenOrder[]
}

/** One of the two Medusas, as its shoppers, its merchant and the plugin know it. Each method runs in one process. */
export interface Medusa {
  /** The plugin's own. */
  platform(process: StoreProcess): Platform
  /** One run of the plugin's job. */
  job(process: StoreProcess): Promise<unknown>
  addCart(process: StoreProcess, amount: number, currency: Currency): Promise<Resource>
  addCollection(process: StoreProcess, amount: number, currency: Currency): Promise<Resource>
  /** The shopper opens the payment step, or comes back to it. Resolves to the number of the code that they are shown. */
  startPayment(process: StoreProcess, resource: Resource, shopper: Shopper): Promise<string | undefined>
  /** Of a cart, its total; of a payment collection, what it asks for (0: its order edit was withdrawn). */
  changeAmount(process: StoreProcess, resource: Resource, amount: number): Promise<void>
  useOtherProvider(process: StoreProcess, resource: Resource): Promise<void>
  /** The shopper presses "place order"; or a merchant's own code does, past the plugin's guard. */
  complete(process: StoreProcess, resource: Resource, isGuarded: boolean): Promise<void>
  setTrouble(process: StoreProcess, resource: Resource, trouble: Trouble): Promise<void>
  /** Whether the region of the cart offers WeChat Pay. */
  setOffered(process: StoreProcess, resource: Resource, isOffered: boolean): Promise<void>
  refund(process: StoreProcess, payment: SeenPayment, amount: number): Promise<void>
  cancelOrder(process: StoreProcess, order_id: string): Promise<void>
  look(database: Database): Promise<Seen>
  /** The tax provider is back. */
  heal(database: Database): Promise<unknown>
}

/** What an express response is to the guard. */
export class GuardResponse {
  closed = false
  statusCode = 200
  private readonly listeners: (() => void)[] = []

  constructor(private readonly refused: (body: object) => void) {}

  once(_: 'close', listener: () => void): void {
    this.listeners.push(listener)
  }

  status(code: number) {
    this.statusCode = code
    return {
      json: (body: object) => {
        this.refused(body)
        this.close()
      },
    }
  }

  close(): void {
    this.closed = true
    for (const listener of this.listeners.splice(0)) listener()
  }
}

type Guard = (res: GuardResponse, next: (error?: unknown) => void) => void

/** Stands in for the route: the plugin's guard, then Medusa's own work, then the end of the response. */
export async function throughGuard(guard: Guard, work: () => Promise<number>): Promise<void> {
  let res: GuardResponse | undefined
  const isLet = await new Promise<boolean>((resolve, reject) => {
    res = new GuardResponse(() => resolve(false))
    guard(res, (error) => (error ? reject(error) : resolve(true)))
  })
  if (!isLet || !res) return
  try {
    res.statusCode = await work()
  } catch (error) {
    res.statusCode = 400
    throw error
  } finally {
    res.close()
  }
}
