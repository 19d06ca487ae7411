import type { StoreProcess } from '../store/store-process'

export type Locking = 'postgres' | 'memory'

const RETRY = 300

/**
 * Medusa 2's locks on a cart, by `locking-postgres` (a row without an owner is refused for good, expired or not) or in
 * each process's own memory.
 */
export class Locks {
  private readonly held = new Map<string, StoreProcess>()

  constructor(private readonly locking: Locking) {}

  /** Waits for at most `timeout` ms. @throws Error where it was in vain */
  async acquire(process: StoreProcess, cart_id: string, ttl: number, timeout: number): Promise<void> {
    const end = process.time + timeout
    while (!(await this.tryOnce(process, cart_id, ttl))) {
      if (process.time >= end) throw new Error(`Failed to acquire lock for key "${cart_id}"`)
      await process.sleep(RETRY)
    }
  }

  async release(process: StoreProcess, cart_id: string): Promise<void> {
    if (this.locking === 'memory') this.held.delete(`${process.name} ${cart_id}`)
    else
      await process.write(`unlock ${cart_id}`, [
        { text: 'delete from locking where id = :cart_id and owner_id is null', values: { cart_id } },
      ])
  }

  private async tryOnce(process: StoreProcess, cart_id: string, ttl: number): Promise<boolean> {
    if (this.locking === 'memory') {
      const name = `${process.name} ${cart_id}`
      if (this.held.has(name)) return false
      this.held.set(name, process)
      return true
    }
    const text = `insert into locking (id, expiration) values (:cart_id, now() + make_interval(secs => :seconds))
      on conflict (id) do nothing returning id`
    const values = { cart_id, seconds: ttl / 1000 }
    return (await process.write(`lock ${cart_id}`, [{ text, values }])) !== undefined
  }
}
