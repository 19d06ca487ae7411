import type { VirtualClock } from '../clock'
import { PhoneRefusal, type PhoneState } from '../wechat/phone-refusal'
import { identifiers } from './identifiers'
import type { OrderRequest, PayCode, SandboxOrder } from './order'
import { type Refusal, refuse } from './outcome'
import { type PayOptions, paymentOf } from './payment'

const hour = 60 * 60 * 1000
/** WeChat: prepay_id and code_url are valid for two hours. */
const codeLife = 2 * hour
/** WeChat closes what nobody paid after about seven days. */
const orderLife = 7 * 24 * hour

/** How a phone comes to a code. */
export interface Scan {
  /** WeChat takes a code of a NATIVE order from the camera alone. @default 'camera' */
  from?: 'camera' | 'album' | 'long-press'
  /** Any name. @default 'shopper' */
  account?: string
}

const shopper = 'shopper'

/** Every order of the merchant, and what may become of it: NOTPAY to SUCCESS, CLOSED or REVOKED, SUCCESS to REFUND. */
export class OrderBook {
  private readonly orders = new Map<string, SandboxOrder>()
  /** By age, oldest first, and where each stands in it. */
  private readonly byAge: SandboxOrder[] = []
  private readonly ages = new Map<string, number>()
  /** By code_url and by prepay_id. */
  private readonly codes = new Map<string, { order: SandboxOrder; code: PayCode }>()

  constructor(private readonly clock: VirtualClock) {}

  /** WeChat's rules of re-entry: the same request again gives the same order, a changed one is refused. */
  place(request: OrderRequest): { order: SandboxOrder } | { refusal: Refusal } {
    const known = this.named(request.out_trade_no)
    if (!known) {
      const order: SandboxOrder = {
        ...request,
        trade_state: 'NOTPAY',
        codes: [],
        created_at: this.clock.now(),
        cancelled: 0,
        refunds: [],
      }
      this.orders.set(order.out_trade_no, order)
      this.ages.set(order.out_trade_no, this.byAge.push(order) - 1)
      this.addCode(order)
      return { order }
    }
    if (known.payment) return refuse('ORDERPAID', '该订单已支付')
    if (known.trade_state !== 'NOTPAY') return refuse('ORDERCLOSED', '订单已关闭')
    if (!sameRequest(known, request)) return refuse('INVALID_REQUEST', '201 商户订单号重复')
    if (currentCode(known).expires_at <= this.clock.now()) this.addCode(known)
    return { order: known }
  }

  /** Older orders than this one, newest first, at most `most`. */
  before(out_trade_no: string, most: number): SandboxOrder[] {
    const age = this.ages.get(out_trade_no) ?? 0
    const older = this.byAge.slice(Math.max(0, age - most), age)
    return older.reverse().map((order) => this.aged(order))
  }

  all(): SandboxOrder[] {
    return [...this.orders.values()].map((order) => this.aged(order))
  }

  named(out_trade_no: string): SandboxOrder | undefined {
    const order = this.orders.get(out_trade_no)
    return order && this.aged(order)
  }

  /** @param reference an out_trade_no, or any code_url or prepay_id ever given out */
  find(reference: string): SandboxOrder | undefined {
    return this.lookUp(reference)?.order
  }

  /** Whether a phone can pay it, and if not, why not. */
  phoneState(reference: string, { from = 'camera', account = shopper }: Scan = {}): PhoneState {
    const found = this.lookUp(reference)
    if (!found) return 'not-found'
    const { order, code } = found
    if (order.payment) return 'already-paid'
    if (order.trade_state !== 'NOTPAY') return 'closed'
    if (code.expires_at <= this.clock.now()) return 'expired'
    if (code.code_url && from !== 'camera') return 'camera-only'
    return code.scanned_by === undefined || code.scanned_by === account ? 'ready' : 'other-account'
  }

  /** Opens the payment page: from now on no other account can pay a scanned code. @throws PhoneRefusal */
  scan(reference: string, scan: Scan = {}): SandboxOrder {
    const state = this.phoneState(reference, scan)
    if (state !== 'ready') throw new PhoneRefusal(state, reference)
    const { order, code } = this.lookUp(reference)!
    if (code.code_url) code.scanned_by = scan.account ?? shopper
    return order
  }

  /** @throws PhoneRefusal when a phone could not pay it */
  pay(reference: string, { account, ...paid }: PayOptions & { account?: string } = {}): SandboxOrder {
    const order = this.scan(reference, { account })
    order.payment = paymentOf(order, paid, this.clock.now())
    order.trade_state = 'SUCCESS'
    return order
  }

  /** The shopper goes back without paying. The order stays as payable as it was. */
  cancel(reference: string, account?: string): SandboxOrder {
    const order = this.scan(reference, { account })
    order.cancelled += 1
    return order
  }

  /** Ends the two hours of the order's codes now. */
  expire(reference: string): SandboxOrder {
    const order = this.known(reference)
    for (const code of order.codes) code.expires_at = Math.min(code.expires_at, this.clock.now())
    return order
  }

  /** Ends an unpaid order now, as WeChat closes it after seven days. */
  close(reference: string, state: 'CLOSED' | 'REVOKED' = 'CLOSED'): SandboxOrder {
    const order = this.known(reference)
    if (order.payment) throw new PhoneRefusal('already-paid', reference)
    order.trade_state = state
    return order
  }

  clear(): void {
    this.orders.clear()
    this.byAge.length = 0
    this.ages.clear()
    this.codes.clear()
  }

  known(reference: string): SandboxOrder {
    const order = this.find(reference)
    if (!order) throw new PhoneRefusal('not-found', reference)
    return order
  }

  private lookUp(reference: string): { order: SandboxOrder; code: PayCode } | undefined {
    const named = this.named(reference)
    if (named) return { order: named, code: currentCode(named) }
    const found = this.codes.get(reference)
    return found && { order: this.aged(found.order), code: found.code }
  }

  private aged(order: SandboxOrder): SandboxOrder {
    if (order.trade_state === 'NOTPAY' && this.clock.now() >= order.created_at + orderLife) {
      order.trade_state = 'CLOSED'
    }
    return order
  }

  private addCode(order: SandboxOrder): void {
    const now = this.clock.now()
    const code: PayCode = {
      ...(order.trade_type === 'NATIVE' ? { code_url: identifiers.codeUrl() } : {}),
      prepay_id: identifiers.prepayId(now),
      expires_at: now + codeLife,
    }
    order.codes.push(code)
    for (const reference of [code.code_url, code.prepay_id])
      if (reference) this.codes.set(reference, { order, code })
  }
}

/** @returns the code that was given out last */
export function currentCode(order: SandboxOrder): PayCode {
  return order.codes.at(-1)!
}

function sameRequest(a: OrderRequest, b: OrderRequest): boolean {
  const keys = ['body', 'total_fee', 'fee_type', 'trade_type', 'open_id', 'notify_url'] as const
  return keys.every((key) => a[key] === b[key])
}
