/** States of the ledger in which a payment was made and no order was placed. */
const withoutOrder = ['paid', 'authorized', 'refunding', 'refunded', 'exception']

/**
 * The back office behind the page /back-office: Medusa's admin API with the seeded admin's login, and the sandbox's
 * own account of the money. For a demonstration on one machine only: whoever opens the page is the merchant.
 *
 * @param {{ storeUrl: string, sandboxUrl: string, admin: { email: string, password: string } }} options
 */
export function backOffice({ storeUrl, sandboxUrl, admin }) {
  /** @type {Promise<string> | undefined} */
  let token

  async function adminApi(path, body) {
    token ??= login().catch((error) => {
      token = undefined
      throw error
    })
    const answer = await fetch(`${storeUrl}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${await token}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    if (answer.status === 401) token = undefined
    const said = await answer.json().catch(() => ({}))
    if (!answer.ok) throw new Error(said.message ?? `The store answered ${answer.status}.`)
    return said
  }

  async function login() {
    const answer = await fetch(`${storeUrl}/auth/user/emailpass`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(admin),
    })
    if (!answer.ok) throw new Error("The store refused the back office's login.")
    return (await answer.json()).token
  }

  /** What the gateway has taken and refunded, by order number; nothing when it cannot be asked. */
  async function gatewayBooks() {
    try {
      const orders = await (await fetch(`${sandboxUrl}/__sandbox/orders`)).json()
      return new Map(orders.map((order) => [order.out_trade_no, order]))
    } catch {
      return new Map()
    }
  }

  return {
    /** Every order with its payments, newest first, and the money in the ledger that no order stands for. */
    async orders() {
      const fields =
        'id,display_id,created_at,email,currency_code,total,payment_status,items.title,items.quantity,' +
        '*payment_collections.payments,*payment_collections.payments.captures,*payment_collections.payments.refunds'
      const [{ orders }, { payments }, gateway] = await Promise.all([
        adminApi(`/admin/orders?limit=20&order=-created_at&fields=${fields}`),
        adminApi('/admin/wemine/payments?limit=100'),
        gatewayBooks(),
      ])
      return {
        sales: orders.map((order) => sale(order, gateway)),
        loose: payments
          .filter(({ state }) => withoutOrder.includes(state))
          .map(({ out_trade_no, state, total_fee, fee_type, problem }) => ({
            out_trade_no,
            state,
            total_fee: Number(total_fee),
            fee_type,
            problem,
          })),
      }
    },
    /** Gives back a part of a payment or all of it; `amount` in major units, as the admin API takes it. */
    async refund({ payment_id, amount }) {
      if (!/^pay_\w+$/.test(payment_id) || !(Number(amount) > 0)) throw new Error('Which payment, how much?')
      await adminApi(`/admin/payments/${payment_id}/refund`, { amount: Number(amount) })
      return {}
    },
  }
}

function sale({ payment_collections, items, ...order }, gateway) {
  const { id, display_id, created_at, email, currency_code, total, payment_status } = order
  const payments = payment_collections.flatMap((collection) => collection.payments ?? [])
  return {
    id,
    display_id,
    created_at,
    email,
    currency_code,
    total,
    payment_status,
    items: items.map(({ title, quantity }) => ({ title, quantity })),
    payments: payments.map((payment) => paymentBooks(payment, gateway)),
  }
}

function paymentBooks({ id, data, captures, refunds }, gateway) {
  const sum = (entries) =>
    Number((entries ?? []).reduce((all, { amount }) => all + Number(amount), 0).toFixed(2))
  const known = gateway.get(data?.out_trade_no)
  return {
    id,
    out_trade_no: data?.out_trade_no,
    captured: sum(captures),
    refunded: sum(refunds),
    gateway: known && {
      fee_type: known.fee_type,
      paid: known.payment?.total_fee ?? 0,
      refunded: known.refunds.reduce((all, { refund_fee }) => all + refund_fee, 0),
    },
  }
}
