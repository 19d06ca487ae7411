import type { TradeType } from '#wemine/endpoints/create-order'
import type { Options } from '../account/options'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'

/** What a shopper may say about a payment; everything else they send is ignored. */
export interface ShopperInput {
  trade_type: TradeType
  /** Only for JSAPI: who pays, as WeChat names them. Never an identity: a wrong one only means that someone else pays. */
  open_id: string | null
}

/** Reads `trade_type` and `open_id` out of whatever the storefront sent, by the merchant's `tradeType`. */
export function shopperInput(
  data: Record<string, unknown>,
  options: Pick<Options, 'tradeType'>,
): Result<ShopperInput> {
  const { trade_type: asked, open_id } = data
  if (asked != null && asked !== 'NATIVE' && asked !== 'JSAPI')
    return failure(problem('trade_type_invalid', { asked: String(JSON.stringify(asked)).slice(0, 40) }))
  if (open_id != null && !(typeof open_id === 'string' && /^[0-9A-Za-z_-]{20,128}$/.test(open_id)))
    return failure(problem('open_id_invalid'))

  const fallback = open_id ? 'JSAPI' : 'NATIVE'
  const trade_type = asked ?? (options.tradeType === 'auto' ? fallback : options.tradeType)
  if (trade_type === 'NATIVE') return success({ trade_type, open_id: null })
  return open_id ? success({ trade_type, open_id }) : failure(problem('open_id_missing'))
}
