import { startStore } from '../../examples/store'
import { type CartCopy, copyCarts } from './copied-carts'
import type { Answer, DriverOptions, Session } from './driver'
import { request, succeeded } from './http'
import { type Medusa2Driver, startMedusa2 } from './medusa-2-driver'

/** One of the two processes, as a shopper's browser reaches it. */
export interface Process {
  readonly url: string
  /** The gateway's address as this process calls it, so that the gateway knows who is asking. */
  readonly gateway: string
  logs(): string
  stop(): Promise<void>
  /** SIGKILL. */
  kill(): Promise<void>
}

/** Two Medusa 2 processes on one database with one gateway. */
export interface TwoProcesses {
  readonly store: Medusa2Driver
  readonly processes: readonly [Process, Process]
  /** So many carts of one tea, ready for their payment to be started. */
  carts(count: number): Promise<CartCopy[]>
  /** Starts the payment of a cart. */
  payable(at: Process, cart: CartCopy): Promise<Session>
  complete(at: Process, cart: string): Promise<Answer>
  stop(): Promise<void>
}

/** Starts both; `env` says which parts they share. */
export async function startTwoMedusa2(env: Record<string, string>, options: DriverOptions['options'] = {}) {
  const store = await startMedusa2({ env, options, modules: true })
  const named = store.sandbox.baseUrl.replace('127.0.0.1', 'localhost')
  const other = await startStore({
    databaseUrl: store.databaseUrl,
    dir: store.dir,
    env: { WEMINE_BASE_URL: named, WEMINE_OPTIONS: JSON.stringify(options), ...env },
  }).catch(async (error) => {
    await store.stop()
    throw error
  })
  const first: Process = {
    url: store.url,
    gateway: new URL(store.sandbox.baseUrl).host,
    logs: store.logs,
    stop: store.stop,
    kill: () => Promise.reject(new Error('the driver has no use for a dead store')),
  }
  const second: Process = { ...other, gateway: new URL(named).host }

  const ask = async (at: Process, method: string, path: string, body?: unknown) => {
    const key = { 'x-publishable-api-key': store.publishableKey }
    return request(`${at.url}/store${path}`, method, body, key)
  }
  const two: TwoProcesses = {
    store,
    processes: [first, second],
    async carts(count) {
      const cart = await store.createCart()
      succeeded(await store.store('POST', '/store/payment-collections', { cart_id: cart }))
      return copyCarts(store.sql, cart, count)
    },
    async payable(at, { collection }) {
      const path = `/payment-collections/${collection}/payment-sessions?fields=*payment_sessions`
      const { payment_collection } = succeeded(await ask(at, 'POST', path, { provider_id: 'pp_wemine_hk' }))
      return payment_collection.payment_sessions[0].data
    },
    complete: (at, cart) => ask(at, 'POST', `/carts/${cart}/complete?fields=id`, {}),
    async stop() {
      await other.stop()
      await store.stop()
    },
  }
  return two
}
