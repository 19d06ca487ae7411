/** Cents of the currency. */
interface GatewayBooks {
  fee_type: string
  paid: number
  refunded: number
}

export interface SalePayment {
  id: string
  out_trade_no?: string
  captured: number
  refunded: number
  /** What the gateway says; undefined when it does not know the payment. */
  gateway?: GatewayBooks
}

export interface Sale {
  id: string
  display_id: number
  created_at: string
  email: string
  currency_code: string
  payment_status: string
  items: { title: string; quantity: number }[]
  payments: SalePayment[]
}

export interface LoosePayment {
  out_trade_no: string
  state: string
  total_fee: number
  fee_type: string
  /** Why no order stands for it. */
  problem: string | null
}

export interface BackOffice {
  sales: Sale[]
  /** Money that no order stands for. */
  loose: LoosePayment[]
}

/** The merchant's books, from the shop's own server: it holds the login that this takes. */
export function readBackOffice(): Promise<BackOffice> {
  return ask('/back-office/orders')
}

/** Gives money back; the amount in major units. */
export function refund(payment_id: string, amount: number): Promise<unknown> {
  return ask('/back-office/refunds', { payment_id, amount })
}

async function ask<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(path, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  const said = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Error(said.message ?? `The back office answered ${answer.status}.`)
  return said
}
