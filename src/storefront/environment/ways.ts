import type { WemineSnapshot } from '../controller/snapshot'
import type { WemineEnvironment } from './environment'

/**
 * A way to pay that the panel offers.
 *
 * - `scan`: the QR code, for a phone in the shopper's hand
 * - `other_phone`: the QR code on the phone itself, for another phone
 * - `button`: WeChat Pay opens over the page (JSAPI)
 * - `page`: inside WeChat, goes to the payment's own page, which can open WeChat Pay
 * - `link`: outside of WeChat, the link to the payment's own page, to be copied or shared into WeChat
 * - `mini_program`: the mini program around the page pays
 */
export type WemineWay = 'scan' | 'other_phone' | 'button' | 'page' | 'link' | 'mini_program'

/** What is offered in each environment: first, second, third. */
export const WAYS: Record<WemineEnvironment, readonly WemineWay[]> = {
  desktop: ['scan'],
  tablet: ['scan', 'link'],
  phone: ['link', 'other_phone'],
  in_app: ['link', 'other_phone'],
  wechat: ['button', 'page', 'other_phone'],
  wechat_desktop: ['scan'],
  mini_program: ['mini_program', 'link', 'other_phone'],
  wecom: ['link', 'other_phone'],
}

/** What the ways need from the store. */
export interface WayOptions {
  environment: WemineEnvironment
  /** In place of rows of {@link WAYS}. */
  ways?: Partial<Record<WemineEnvironment, readonly WemineWay[]>> | undefined
  /** In place of the session's `pay_url`. */
  payUrl?: string | undefined
  onMiniProgram?: unknown
}

/** The address of the payment's own page: the store's option, else what the session says. */
export const payUrlOf = ({ pay_url }: Pick<WemineSnapshot, 'pay_url'>, payUrl?: string) => payUrl ?? pay_url

/** The ways that this payment can be paid in here, the best first. */
export function waysOf(snapshot: WemineSnapshot, { environment, ways, payUrl, onMiniProgram }: WayOptions) {
  const { code_url, trade_type, jsapi } = snapshot
  const url = payUrlOf(snapshot, payUrl)
  const can: Record<WemineWay, boolean> = {
    scan: !!code_url,
    other_phone: !!code_url,
    button: trade_type === 'JSAPI' && !!jsapi,
    page: !!url && !isThisPage(url),
    link: !!url,
    mini_program: !!onMiniProgram,
  }
  return (ways?.[environment] ?? WAYS[environment]).filter((way) => can[way])
}

function isThisPage(url: string): boolean {
  const { location } = globalThis
  return !!location && url.split(/[?#]/)[0] === location.origin + location.pathname
}
