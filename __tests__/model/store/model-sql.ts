import type { Client } from 'pg'
import type { Sql } from '../../../src/payments/ledger/sql'
import type { Actor, ModelClock } from '../time/model-clock'
import type { Scheduler } from '../time/scheduler'

export type Row = Record<string, unknown>
interface Prepared {
  name: string
  text: string
  names: string[]
}

/** The database of a run, one statement at a time. `now()` is the model's. */
export class Database {
  /** A statement that the database cannot read, or a value that does not fit. */
  fault: Error | undefined
  private readonly prepared = new Map<string, Prepared>()
  /** What was looked at since the last statement that writes. */
  private readonly seen = new Map<string, Row[][]>()

  constructor(
    private readonly client: Client,
    private readonly clock: ModelClock,
  ) {}

  async query(text: string, values: Row = {}): Promise<Row[]> {
    const { name, text: sql, names } = this.prepare(text)
    if (!/^\s*select\b/i.test(text)) this.seen.clear()
    const time = new Date(this.clock.time)
    const parameters = names.map((one) => (one === 'model_now' ? time : (values[one] ?? null)))
    try {
      const { rows } = await this.client.query<Row>({ name, text: sql, values: parameters })
      return isOrdered(text) ? rows : inOrder(rows)
    } catch (error) {
      const { code = '' } = error as { code?: string }
      // Nobody may swallow a statement that can never work.
      if (!code.startsWith('23')) this.fault ??= error as Error
      throw error
    }
  }

  /** The rows of statements without values that only read, in one exchange; none where nothing was written since. */
  async look(texts: readonly string[]): Promise<Row[][]> {
    const all = texts.join(';')
    const known = this.seen.get(all)
    if (known) return known
    const results = (await this.client.query<Row>(all)) as unknown as { rows: Row[] }[]
    const rows = results.map((result) => result.rows)
    this.seen.set(all, rows)
    return rows
  }

  /** All of them or none; gives the last one's first row. */
  async transaction(statements: readonly Statement[]): Promise<Row | undefined> {
    await this.client.query('begin')
    try {
      let row: Row | undefined
      for (const { text, values } of statements) [row] = await this.query(text, values)
      await this.client.query('commit')
      return row
    } catch (error) {
      await this.client.query('rollback')
      throw error
    }
  }

  /** Statements without values. */
  async script(text: string): Promise<void> {
    this.seen.clear()
    await this.client.query(text)
  }

  /** knex's named bindings: each place is a parameter of its own. */
  private prepare(text: string): Prepared {
    const known = this.prepared.get(text)
    if (known) return known
    const names: string[] = []
    const sql = text
      .replace(/\bnow\(\)/g, 'cast(:model_now as timestamptz)')
      .replace(/(?<!:):(?!:)([a-z_]\w*)/gi, (_, name: string) => `$${names.push(name)}`)
    const prepared = { name: `s${this.prepared.size}`, text: sql, names }
    this.prepared.set(text, prepared)
    return prepared
  }
}

/** Whether the rows that it gives come in an order: those of an update never do. */
const isOrdered = (text: string) => /\border by\b/i.test(text) && !/\breturning\b/i.test(text)

/**
 * In an order of their own. PostgreSQL gives the rows as they lie on its pages, and what lies where depends on whatever
 * else the server does at that moment.
 */
function inOrder(rows: Row[]): Row[] {
  if (rows.length < 2) return rows
  const keyed = rows.map((row) => ({ row, key: JSON.stringify(row) }))
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row)
}

export interface Statement {
  text: string
  values?: Row
}

/** A knex of one process, as far as the ledger knows one: each statement waits for its turn. */
export function sqlOf(actor: Actor, database: Database, scheduler: Scheduler): Sql {
  return {
    raw: (text, bindings) =>
      scheduler.park(actor, labelOf(text, bindings), async () => ({
        rows: await database.query(text, bindings),
      })),
  }
}

function labelOf(text: string, values: Row): string {
  const words = text.replaceAll(/\s+/g, ' ').trim().slice(0, 60)
  const known = [values.out_trade_no, values.resource_id, values.id, values.to].filter(Boolean)
  return `sql ${words} ${known.join(' ')}`
}
