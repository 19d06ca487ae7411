import type { Knex } from 'knex'
import type { Sql } from '../../../src/payments/ledger/sql'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  'Actual Loops': number
  Plans?: PlanNode[]
}

/** How PostgreSQL did one statement. */
export interface Explained {
  text: string
  /** Tables that were read from end to end. */
  scanned: string[]
  /** Rows that were read and thrown away. */
  wasted: number
}

/**
 * Does each statement as ever, and keeps how it was done: `explain analyze` does it for real, so that it is done once to
 * be explained and undone, and once more.
 */
export function explaining(sql: Knex, into: Explained[]): Sql {
  return {
    async raw(text, values) {
      const undone = new Error('undone')
      const explain = async (transaction: Knex.Transaction) => {
        const { rows } = await transaction.raw(
          `explain (analyze, format json) ${text}`,
          values as Knex.ValueDict,
        )
        into.push({ text, ...summary(rows[0]['QUERY PLAN'][0].Plan) })
        throw undone
      }
      await sql.transaction(explain).catch((error) => {
        if (error !== undone) throw error
      })
      return sql.raw(text, values as Knex.ValueDict)
    },
  }
}

function summary(plan: PlanNode): { scanned: string[]; wasted: number } {
  const nodes = flat(plan)
  const scanned = nodes
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => String(node['Relation Name']))
  const removed = (node: PlanNode) =>
    ((node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
    node['Actual Loops']
  return { scanned, wasted: nodes.reduce((sum, node) => sum + removed(node), 0) }
}

const flat = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flat)]
