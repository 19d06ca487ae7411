import { gatewayProblem } from './gateway-problem'
import type { Host, Instance } from './instance'
import { insertFound } from './ledger/insert-found'
import { isCents } from './money'
import { isOutTradeNo } from './order-number'
import { share } from './share'

/** How often a minute the gateway is asked about numbers that the ledger does not know: anybody can send us some. */
const ASKS_A_MINUTE = 6
const MINUTE = 60_000
const asked = new WeakMap<Instance, number[]>()

/**
 * Looks into a number that a notification names and the ledger does not know. Money that the gateway holds for us under
 * it becomes an exception: an order is never placed for it. True when it is written down.
 */
export async function lookIntoUnknown(host: Host, out_trade_no: string): Promise<boolean> {
  if (!isOutTradeNo(out_trade_no)) return false
  for (const instance of host.instances())
    if (await share(instance.running, `unknown ${out_trade_no}`, () => ask(instance, out_trade_no)))
      return true
  return false
}

async function ask(instance: Instance, out_trade_no: string): Promise<boolean> {
  const { client, sql, log, now, providerId: provider_id, options } = instance
  if (!mayAsk(instance)) return false
  try {
    const {
      trade_state,
      total_fee,
      fee_type,
      transaction_id = null,
      trade_type,
    } = await client.queryOrder({
      out_trade_no,
    })
    if (trade_state !== 'SUCCESS' || !isCents(total_fee) || !isOutTradeNo(out_trade_no)) return false
    const problem = 'paid at the gateway under a number that this store never gave out'
    const found = {
      out_trade_no,
      provider_id,
      trade_type: trade_type === 'JSAPI' ? 'JSAPI' : 'NATIVE',
      paid_fee: total_fee,
      fee_type: (fee_type || options.currency).toUpperCase(),
      transaction_id,
      body: options.description,
      problem,
    } as const
    if (await insertFound(sql, found, now())) log.error(`wemine: ${out_trade_no} needs a person: ${problem}`)
    return true
  } catch (error) {
    gatewayProblem(error)
    return false
  }
}

function mayAsk(instance: Instance): boolean {
  const now = instance.now().getTime()
  const recent = (asked.get(instance) ?? []).filter((time) => now - time < MINUTE)
  if (recent.length >= ASKS_A_MINUTE) return false
  asked.set(instance, [...recent, now])
  return true
}
