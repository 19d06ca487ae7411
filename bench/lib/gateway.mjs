import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * One server that answers as Stripe's API and as Wemine's do, as fast as it can or after `delay` ms, so that both providers
 * wait for the same. It keeps which numbers are paid and nothing else.
 */
export async function startGateway() {
  const state = {
    ...{ delay: 0, requests: 0, paid: new Set(), orders: new Map(), intents: new Map() },
    /** Where a bench puts a map here: when each number was last asked about, and how often that was just before. */
    ...{ askedAt: undefined, askedAgain: 0 },
  }
  const server = http.createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    state.requests++
    if (state.delay > 0) await sleep(state.delay)
    const url = new URL(request.url, 'http://gateway')
    const answer = url.pathname.startsWith('/v1/payment_intents')
      ? stripe(state, request.method, url, new URLSearchParams(Buffer.concat(chunks).toString()))
      : wemine(state, request.method, url, Buffer.concat(chunks).toString())
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer))
  })
  server.keepAliveTimeout = 60_000
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  return {
    port,
    baseUrl: `http://127.0.0.1:${port}/v1/`,
    state,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function stripe(state, method, { pathname }, form) {
  const [, , , named] = pathname.split('/')
  const id = named ?? `pi_${state.intents.size}`
  if (method === 'POST' && !named)
    state.intents.set(id, { amount: Number(form.get('amount')), currency: form.get('currency') })
  const status = named ? 'succeeded' : 'requires_payment_method'
  const { amount, currency } = state.intents.get(id) ?? { amount: 0, currency: 'hkd' }
  return {
    id,
    object: 'payment_intent',
    amount,
    amount_received: named ? amount : 0,
    currency,
    status,
    client_secret: `${id}_secret`,
    metadata: {},
  }
}

function wemine(state, method, { searchParams }, text) {
  if (method === 'POST') {
    const { out_trade_no, total_fee, fee_type } = JSON.parse(text)
    state.orders.set(out_trade_no, { total_fee, fee_type })
    return {
      status: 'success',
      data: { code_url: `weixin://wxpay/bizpayurl?pr=${state.orders.size}`, out_trade_no },
    }
  }
  const out_trade_no = searchParams.get('out_trade_no')
  if (state.askedAt) noteQuestion(state, out_trade_no)
  if (!state.paid.has(out_trade_no))
    return { status: 'success', data: { out_trade_no, attach: [], trade_state: 'NOTPAY' } }
  return {
    status: 'success',
    data: {
      ...state.orders.get(out_trade_no),
      trade_type: 'NATIVE',
      transaction_id: `42${out_trade_no}`,
      out_trade_no,
      attach: [],
      time_end: '20261128112719',
      trade_state: 'SUCCESS',
    },
  }
}

/** Less than any pause between two questions about one code, in ms: who asks again sooner looks at what another looks at. */
const AT_ONCE = 4000

function noteQuestion(state, out_trade_no) {
  const now = performance.now()
  if (now - (state.askedAt.get(out_trade_no) ?? Number.NEGATIVE_INFINITY) < AT_ONCE) state.askedAgain++
  state.askedAt.set(out_trade_no, now)
}
