import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { handClock, loadEngine, makeLedger, openPlatform } from './lib/engine.mjs'
import { startGateway } from './lib/gateway.mjs'

const PER_SECOND = 20
/** How long a shopper takes to pay, in s. */
const PAID_AFTER = 5

/** So many minutes of 20 payments a second, by a clock of their own: what a process keeps in memory, and what the ledger keeps. */
export async function times({ postgres, onStep, minutes = 60 }) {
  const file = loadEngine()
  const gateway = await startGateway()
  const databaseUrl = await makeLedger(postgres, 'bench_hour', file, 0)
  const clock = handClock()
  const { engine, platform, account, sql, close } = openPlatform(file, {
    databaseUrl,
    baseUrl: gateway.baseUrl,
    clock,
  })
  const shop = new Shop()
  Object.assign(platform, {
    loadSnapshot: (cart) => shop.snapshot(cart),
    place: (order) => shop.place(order),
  })
  let statements = 0
  sql.on('query', () => statements++)
  const heaps = []
  try {
    for (let second = 0; second < minutes * 60; second++) {
      if (second % 300 === 0) onStep(`Minute ${second / 60} of ${minutes}`)
      clock.advance(1000)
      const numbers = Array.from({ length: PER_SECOND }, (_, at) => second * PER_SECOND + at)
      await Promise.all(numbers.map((number) => shop.open(engine, account, number)))
      const paid = numbers.map((number) => number - PAID_AFTER * PER_SECOND).filter((number) => number >= 0)
      await Promise.all(paid.map((number) => shop.pay(engine, platform, gateway, number)))
      if (second % 10 === 9) await engine.runJob(platform)
      if (second % 60 === 59) heaps.push(heapUsed())
    }
    const payments = minutes * 60 * PER_SECOND
    const early = heaps[Math.floor(heaps.length / 3)]
    const late = heaps.at(-1)
    const { rows } = await sql.raw(
      `select count(*) filter (where state = 'captured')::int as captured, count(*) filter (where next_check_at < ?)::int as late
       from wemine_gateway_order`,
      [clock.now()],
    )
    const size = await sql.raw(
      `select sum(pg_total_relation_size(c.oid))::bigint as bytes from pg_class c
       where c.relkind = 'r' and c.relname like 'wemine_%'`,
    )
    const bytes = Number(size.rows[0].bytes) / payments
    const [{ captured, late: overdue }] = rows
    const expected = payments - PAID_AFTER * PER_SECOND
    return {
      rows: [
        {
          what: `${minutes} minutes of ${PER_SECOND} payments a second, simulated: memory at the end`,
          figure: `${(late / early).toFixed(2)} of it after a third, ${(late / 1e6).toFixed(0)} MB`,
          against: 'itself',
          goal: '≤ 1.2',
          met: late / early <= 1.2,
        },
        {
          what: 'of them captured, and rows that are late',
          figure: `${captured.toLocaleString('en')}, ${overdue}`,
          against: `${expected.toLocaleString('en')} paid`,
          goal: 'all, none',
          met: captured === expected && overdue === 0,
        },
        {
          what: 'the ledger with its indexes, for one payment',
          figure: `${bytes.toFixed(0)} bytes, ${(statements / payments).toFixed(1)} statements`,
          against: `${payments.toLocaleString('en')} payments`,
          goal: '≤ 4,096 bytes',
          met: bytes <= 4096,
        },
      ],
      notes:
        'Kept of a payment for good: its row in `wemine_gateway_order` and those of its refunds and decisions. Kept until it is over: its ' +
        'lease (deleted at once). Erased after `personalDataDays`: open_id, code and JSAPI parameters.',
    }
  } finally {
    await close()
    await gateway.close()
  }
}

/** The least store: each cart owes HK$108.80 until it is placed. It keeps a number and a bit of each, so that it hardly grows. */
class Shop {
  #numbers = new BigUint64Array(100_000)
  #placed = new Uint8Array(100_000)

  async open(engine, account, number) {
    const opened = await engine.open(account, {
      session_id: `payses_${number}`,
      resource: {
        id: `cart_${number}`,
        sql: { resource_id: 'cast(:resource_id as text)', isCompleted: 'false' },
      },
      amount: 10880,
      currency: 'hkd',
      shopper: {},
    })
    if (!opened.ok) throw new Error(opened.problem.message)
    this.#numbers[number] = BigInt(opened.value.out_trade_no)
  }

  async pay(engine, platform, { state }, number) {
    const out_trade_no = String(this.#numbers[number])
    state.paid.add(out_trade_no)
    const body = `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><out_trade_no>${out_trade_no}</out_trade_no></xml>`
    await engine.handleNotification(platform, Buffer.from(body))
    // The gateway is not asked about it any more.
    state.paid.delete(out_trade_no)
    state.orders.delete(out_trade_no)
  }

  async place({ resource_id }) {
    this.#placed[numberOf(resource_id)] = 1
    return undefined
  }

  async snapshot(cart) {
    const number = numberOf(cart)
    const out_trade_no = String(this.#numbers[number])
    const money = { amount: 10880, currency: 'HKD' }
    const ids = { provider_id: 'pp_wemine_hk', row_id: `payses_${number}`, session_id: `payses_${number}` }
    const order_id = `order_${number}`
    const isPlaced = this.#placed[number] === 1
    return {
      ...{ kind: 'cart', why: 'it is paid already', lockedUntil: null },
      owed: isPlaced ? null : money,
      sessions: [{ ...ids, out_trade_no, money }],
      order: isPlaced ? { id: order_id, isCanceled: false, isUnpaid: false, created_at: new Date() } : null,
      payments: isPlaced ? [{ out_trade_no, money, isCaptured: true, order_id }] : [],
      paidOtherwise: isPlaced ? out_trade_no : null,
    }
  }
}

const numberOf = (cart) => Number(cart.slice('cart_'.length))

/** What lives after the garbage is collected, in bytes. */
function heapUsed() {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
