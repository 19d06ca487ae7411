import type { Clock } from '#payments/account/clock'
import { gatewayProblem } from '#payments/account/gateway-problem'
import type { MerchantAccount } from '#payments/account/merchant-account'
import { missingColumns } from '#payments/ledger/missing-columns'
import type { Sql } from '#payments/ledger/sql'
import { reasonOf } from '#payments/reason-of'
import { isUnknownOrder } from '#wemine/endpoints/query-order'
import { isWemineError } from '#wemine/errors'
import type { AccountFacts, Facts, GatewayAnswer } from './facts'

/** A number that no gateway order can have: the ledger's have 18 digits. */
const NO_ORDER = '10000000000000000'

/** A pool that gets no connection may say so only after a minute, in ms. */
const DATABASE_PATIENCE = 10_000

/** What an account's options say, and what its gateway says to its keys: one question, which counts against nothing. */
export async function lookAtAccount({ providerId, options, client }: MerchantAccount): Promise<AccountFacts> {
  const { apiKey, baseUrl, notifyUrl } = options
  return { providerId, apiKey, baseUrl, notifyUrl, gateway: await askGateway(client) }
}

async function askGateway(client: MerchantAccount['client']): Promise<GatewayAnswer> {
  try {
    await client.queryOrder({ out_trade_no: NO_ORDER })
    return { kind: 'accepted' }
  } catch (error) {
    if (isUnknownOrder(error)) return { kind: 'accepted' }
    if (!isWemineError(error)) return { kind: 'no_answer', reason: reasonOf(error) }
    const { kind, reason } = gatewayProblem(error)
    if (kind === 'misconfigured') return { kind: 'rejected', reason: reasonOf(reason) }
    // A refusal of another kind: the gateway knew who asked.
    return kind === 'refused' ? { kind: 'accepted' } : { kind: 'no_answer', reason: reasonOf(reason) }
  }
}

/** Whether the connection that payments use answers, and whether the tables are there. */
export async function lookAtDatabase(
  sql: Sql,
  clock: Clock,
): Promise<Pick<Facts, 'database' | 'missingColumns'>> {
  try {
    const missing = await missingColumns(patient(sql, clock))
    return { database: { failure: null }, missingColumns: missing }
  } catch (error) {
    return { database: { failure: reasonOf(error) } }
  }
}

/** The same database for checks: whoever waits for a statement is told so after a while, also where none is ever answered. */
export function patient(sql: Sql, clock: Clock): Sql {
  return {
    async raw(text, values) {
      let stop = () => {}
      const late = new Promise<never>((_, reject) => {
        const words = `no answer within ${DATABASE_PATIENCE / 1000} s`
        stop = clock.every(DATABASE_PATIENCE, () => reject(new Error(words)))
      })
      try {
        return await Promise.race([sql.raw(text, values), late])
      } finally {
        stop()
      }
    },
  }
}
