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

/** Every order of the merchant, and what may become of it: NOTPAY to SUCCESS or CLOSED, SUCCESS to REFUND. */
export class OrderBook {
  private readonly orders = new Map<string, SandboxOrder>()

  constructor(private readonly clock: VirtualClock) {}

  /** WeChat's rules of re-entry: the same request again gives the same order, a changed one is refused. */
  place(request: OrderRequest): { order: SandboxOrder } | { refusal: Refusal } {
    const known = this.named(request.out_trade_no)
    if (!known) {
      const order: SandboxOrder = {
        ...request,
        trade_state: 'NOTPAY',
        codes: [this.newCode(request)],
        created_at: this.clock.now(),
        cancelled: 0,
        refunds: [],
      }
      this.orders.set(order.out_trade_no, order)
      return { order }
    }
    if (known.payment) return refuse('ORDERPAID', '该订单已支付')
    if (known.trade_state === 'CLOSED') return refuse('ORDERCLOSED', '订单已关闭')
    if (!sameRequest(known, request)) return refuse('INVALID_REQUEST', '201 商户订单号重复')
    if (currentCode(known).expires_at <= this.clock.now()) known.codes.push(this.newCode(request))
    return { order: known }
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

  phoneState(reference: string): PhoneState {
    const found = this.lookUp(reference)
    if (!found) return 'not-found'
    if (found.order.payment) return 'already-paid'
    if (found.order.trade_state === 'CLOSED') return 'closed'
    return found.code.expires_at <= this.clock.now() ? 'expired' : 'ready'
  }

  /** @throws PhoneRefusal when a phone could not pay it */
  pay(reference: string, paid: PayOptions = {}): SandboxOrder {
    const order = this.payable(reference)
    order.payment = paymentOf(order, paid, this.clock.now())
    order.trade_state = 'SUCCESS'
    return order
  }

  /** The shopper goes back without paying. The order stays as payable as it was. */
  cancel(reference: string): SandboxOrder {
    const order = this.payable(reference)
    order.cancelled += 1
    return order
  }

  /** Ends the two hours of the order's codes now. */
  expire(reference: string): SandboxOrder {
    const order = this.known(reference)
    for (const code of order.codes) code.expires_at = Math.min(code.expires_at, this.clock.now())
    return order
  }

  /** Ends the seven days of an unpaid order now. */
  close(reference: string): SandboxOrder {
    const order = this.known(reference)
    if (order.payment) throw new PhoneRefusal('already-paid', reference)
    order.trade_state = 'CLOSED'
    return order
  }

  clear(): void {
    this.orders.clear()
  }

  known(reference: string): SandboxOrder {
    const order = this.find(reference)
    if (!order) throw new PhoneRefusal('not-found', reference)
    return order
  }

  private payable(reference: string): SandboxOrder {
    const state = this.phoneState(reference)
    if (state !== 'ready') throw new PhoneRefusal(state, reference)
    return this.known(reference)
  }

  private lookUp(reference: string): { order: SandboxOrder; code: PayCode } | undefined {
    const named = this.named(reference)
    if (named) return { order: named, code: currentCode(named) }
    for (const order of this.orders.values()) {
      const code = order.codes.find(
        ({ code_url, prepay_id }) => code_url === reference || prepay_id === reference,
      )
      if (code) return { order: this.aged(order), code }
    }
    return undefined
  }

  private aged(order: SandboxOrder): SandboxOrder {
    if (order.trade_state === 'NOTPAY' && this.clock.now() >= order.created_at + orderLife) {
      order.trade_state = 'CLOSED'
    }
    return order
  }

  private newCode({ trade_type }: OrderRequest): PayCode {
    const now = this.clock.now()
    return {
      ...(trade_type === 'NATIVE' ? { code_url: identifiers.codeUrl() } : {}),
      prepay_id: identifiers.prepayId(now),
      expires_at: now + codeLife,
    }
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
