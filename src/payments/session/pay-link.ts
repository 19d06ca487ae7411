import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Options } from '../account/options'
import type { GatewayOrder } from '../ledger/gateway-order'
import { isOutTradeNo, type OutTradeNo } from './out-trade-no'

type Linked = Pick<GatewayOrder, 'out_trade_no' | 'provider_id'>
/** What of an account's options a link is made of. */
export type LinkOptions = Pick<Options, 'payPage' | 'notifyUrl' | 'secret'>

/** 22 characters of base64url are 132 bits. */
const MAC_LENGTH = 22

/**
 * The address of the hosted payment page of a gateway order; null where the page is off. Its token is the number and a
 * MAC of it under the account's secret: nothing of it is in the ledger, so that neither the ledger's reader nor whoever
 * knows a number can make one.
 */
export function payUrl(order: Linked, options: LinkOptions): string | null {
  if (!options.payPage) return null
  // Beside the notifications' address, whatever path the backend is at.
  return new URL(`../wemine/pay/${order.out_trade_no}-${macOf(order, options)}`, options.notifyUrl).href
}

/** The number that a token names, which anybody may have sent; undefined where it cannot be a token. */
export function numberInToken(token: string): OutTradeNo | undefined {
  const [, number, mac] = /^(\d{6,32})-([\w-]+)$/.exec(token) ?? []
  return isOutTradeNo(number) && mac?.length === MAC_LENGTH ? number : undefined
}

/** Whether a token is that of the gateway order; in the same time whatever it is. */
export function isTokenOf(token: string, order: Linked, options: Pick<Options, 'secret'>): boolean {
  const own = Buffer.from(`${order.out_trade_no}-${macOf(order, options)}`)
  const given = Buffer.from(token)
  return own.length === given.length && timingSafeEqual(own, given)
}

function macOf({ out_trade_no, provider_id }: Linked, { secret }: Pick<Options, 'secret'>): string {
  const key = 'apiSecret' in secret ? secret.apiSecret : secret.apiToken
  const text = `wemine payment page\n${provider_id}\n${out_trade_no}`
  return createHmac('sha256', key).update(text).digest('base64url').slice(0, MAC_LENGTH)
}
