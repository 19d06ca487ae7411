import type { JsapiParameters } from '#wemine/endpoints/jsapi'
import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/** What the shopper needs to pay, from the gateway's answer. */
export interface Opened {
  out_trade_no: string
  prepay_id?: string | undefined
  code_url?: string | undefined
  jsapi?: JsapiParameters | undefined
}

/**
 * asked -> open. A notification may have been settled before the gateway's own answer came: then the row is ahead
 * already, and only what the answer brought is added.
 */
export function recordOpened(sql: Sql, opened: Opened, now: Date): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `update wemine_gateway_order set
       state = case when state = 'asked' then 'open' else state end,
       prepay_id = :prepay_id, code_url = :code_url, jsapi = cast(:jsapi as jsonb), updated_at = :now
     where out_trade_no = :out_trade_no and prepay_id is null and code_url is null
     returning *`,
    {
      out_trade_no: opened.out_trade_no,
      prepay_id: opened.prepay_id,
      code_url: opened.code_url,
      jsapi: opened.jsapi && JSON.stringify(opened.jsapi),
      now,
    },
  )
}
