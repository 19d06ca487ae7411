import { since } from '../account/clock'
import { isOwnPage, webPage } from '../account/own-page'
import { singleFlight } from '../account/single-flight'
import type { GatewayOrder } from '../ledger/gateway-order'
import { isUndecided, isUnpaid, PAYABLE } from '../ledger/states'
import { isSameMoney, moneyOf } from '../matching'
import type { Platform } from '../platform'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'
import { LINK_CODE_EVERY } from '../schedule'
import { payUrl } from '../session/pay-link'
import { isPreferred } from '../session/preferred-method'
import { type SessionData, sessionData } from '../session/session-data'
import { type ShopperInput, shopperInput } from '../session/shopper-input'
import { findLinked, type Linked } from './find-linked'
import { LIVE_CODES, open } from './open'
import { bridgeUrl } from './quick-auth'
import { type PaymentView, paymentView, status } from './status'
import { supersedeBy } from './supersede'

/** What the page of a link needs to have its payment paid: no secret of the session, and no id of Medusa. */
export type LinkedPayment = Pick<
  SessionData,
  'out_trade_no' | 'trade_type' | 'total_fee' | 'fee_type' | 'code_url' | 'jsapi' | 'expires_at'
>

/**
 * How the payment of a link stands. `out_trade_no`: the code that the page shows; default: the one that says most. The
 * order's id is never told.
 */
export async function linkStatus(
  platform: Platform,
  token: string,
  out_trade_no?: unknown,
): Promise<Result<PaymentView>> {
  const linked = await findLinked(platform, token)
  if (!linked.ok) return linked
  const { orders, current } = linked.value
  const asked = out_trade_no === undefined ? current : orders.find((one) => one.out_trade_no === out_trade_no)
  const view = asked && (await status(platform, asked.out_trade_no))
  if (!view) return failure(problem('payment_unknown'))
  // The cart was changed and its payment started anew: a code beside the session's own was not superseded by that.
  const isChanged = view.status === 'waiting' && !isSameMoney(moneyOf(asked), moneyOf(current))
  const now = platform.clock.now()
  return success(isChanged ? paymentView({ ...asked, superseded_at: now }, now, false) : view)
}

/**
 * Gives the holder of a link what they can pay with: a code that can still be paid, or a new one, while the cart or
 * payment collection owes what its payment session asks for. `body`: trade_type and open_id as of any shopper;
 * `new_code`: another one than before.
 */
export async function startLinked(
  platform: Platform,
  token: string,
  body: Record<string, unknown>,
): Promise<Result<LinkedPayment>> {
  const linked = await findLinked(platform, token)
  if (!linked.ok) return linked
  const { account, current } = linked.value
  const shopper = shopperInput(body, account.options)
  if (!shopper.ok) return shopper
  const isNew = body.new_code === true
  const resource = current.resource_id ?? current.out_trade_no
  const { trade_type, open_id } = shopper.value
  const name = `link ${resource} ${trade_type} ${open_id} ${isNew}`
  const given = await singleFlight(account.running, name, () =>
    give(platform, linked.value, shopper.value, isNew),
  )
  return given.ok ? success(linkedPayment(given.value, linked.value)) : given
}

/**
 * Where to send the holder of a link inside WeChat to learn their open_id: back to the link's own page and nowhere else.
 * `redirect_url`: of it only the query counts.
 */
export async function linkQuickAuth(
  platform: Platform,
  token: string,
  redirect_url: unknown,
): Promise<Result<{ url: string }>> {
  const linked = await findLinked(platform, token)
  if (!linked.ok) return linked
  const { order, account } = linked.value
  const own = payUrl(order, account.options)
  const asked = webPage(redirect_url)
  if (!own || !asked) return failure(problem('redirect_url_invalid'))
  return bridgeUrl(account, own + asked.search)
}

/** Where the shopper goes back to when the payment is done; undefined where that is no page of the store. */
export function returnUrl(platform: Platform, { account }: Linked, value: unknown): string | undefined {
  const page = webPage(value)
  return page && isOwnPage(page, account.options, platform.cors.store) ? page.href : undefined
}

async function give(
  platform: Platform,
  { account, orders, current }: Linked,
  shopper: ShopperInput,
  isNew: boolean,
): Promise<Result<GatewayOrder>> {
  const now = platform.clock.now()
  // Money of theirs is there: nobody is asked to pay twice.
  const isPaid = isUndecided(current.state) || (current.state === 'exception' && !current.resolved_at)
  if (isPaid) return failure(problem('cart_completed'))
  const live = orders.filter((order) => isLive(order, now))
  // Once something was paid, only a fresh look says whether more is owed.
  const same = isUnpaid(current.state) ? live.find((order) => isFor(order, shopper, current)) : undefined
  if (same && (!isNew || since(same.created_at, now) < LINK_CODE_EVERY)) return success(same)
  if (live.length >= LIVE_CODES) return failure(problem('too_many_codes'))

  const { resource_id, provider_id } = current
  const { owed, sessions } = await platform.loadSnapshot(resource_id ?? '')
  const session = sessions.find((one) => one.provider_id === provider_id)
  if (!owed || !session) return failure(problem('cart_completed'))
  if (session.money && !isSameMoney(session.money, owed)) return failure(problem('total_changed'))
  const opened = await open(account, {
    session_id: session.session_id,
    resource: { id: resource_id, sql: platform.resourceSql },
    ...owed,
    shopper: { ...shopper, new_code: isNew },
  })
  if (!opened.ok) return opened
  // A code beside one that the store's own page still shows takes nothing from that page: it follows both.
  if (same) await supersedeBy(platform, same, opened.value)
  const isShown = live.some((order) => order.out_trade_no === session.out_trade_no && order !== same)
  if (!isShown) await platform.attach(opened.value, session)
  return opened
}

function isLive({ state, superseded_at, expires_at }: GatewayOrder, now: Date): boolean {
  return PAYABLE.includes(state) && superseded_at === null && expires_at > now
}

function isFor(order: GatewayOrder, shopper: ShopperInput, newest: GatewayOrder): boolean {
  return order.state === 'open' && isPreferred(order, shopper) && isSameMoney(moneyOf(order), moneyOf(newest))
}

function linkedPayment(order: GatewayOrder, { account }: Linked): LinkedPayment {
  const { client_secret, session_id, prepay_id, pay_url, ...shown } = sessionData(order, account.options)
  return shown
}
