import type { Knex } from 'knex'
import { authorize } from '../../src/payments/authorize'
import { finish } from '../../src/payments/finish'
import { createInstance, type Host, type Instance, type Standing } from '../../src/payments/instance'
import { findOrder, findOrderOfSession, type GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { refundsOf } from '../../src/payments/ledger/refunds'
import { reserveRefund } from '../../src/payments/ledger/reserve-refund'
import type { Cents } from '../../src/payments/money'
import { open } from '../../src/payments/open'
import { parseOptions } from '../../src/payments/options'
import { isProblem } from '../../src/payments/problems'
import { reconcile } from '../../src/payments/reconcile'
import { refund } from '../../src/payments/refund'
import { settle } from '../../src/payments/settle'
import { type Sandbox, startSandbox } from '../../src/sandbox'
import { createLedger } from '../support/database'

// The verbs on the real ledger and the sandbox, with a clock of their own and a store that says what it is told to.

let sql: Knex
let drop: () => Promise<void>
let sandbox: Sandbox
let instance: Instance
let clock: Date
let standing: Standing
let places: number
let host: Host
const logged: string[] = []

beforeAll(async () => {
  ;({ sql, drop } = await createLedger())
  sandbox = await startSandbox({ notify: false })
})
afterAll(async () => {
  await sandbox.close()
  await drop()
})
beforeEach(async () => {
  await sql.raw('truncate wemine_gateway_order cascade')
  sandbox.clearFaults()
  clock = new Date()
  standing = { kind: 'payable' }
  places = 0
  logged.length = 0
  configure({})
})

function configure(more: Record<string, unknown>) {
  const { apiKey, apiSecret, baseUrl } = sandbox
  const options = parseOptions({
    apiKey,
    apiSecret,
    baseUrl,
    backendUrl: 'http://127.0.0.1:9',
    timeout: 1000,
    ...more,
  })
  const write = (line: string) => void logged.push(line)
  const log = { info: write, warn: write, error: write }
  instance = createInstance({ providerId: 'pp_wemine_hk', options, sql, log }, () => clock)
  host = {
    sql,
    log,
    instance: () => instance,
    instances: () => [instance],
    store: {
      standing: async () => standing,
      place: async () => {
        places += 1
        return undefined
      },
    },
  }
}

const wait = (seconds: number) => {
  clock = new Date(clock.getTime() + seconds * 1000)
}

async function opened(session_id = 'payses_1', more = {}): Promise<GatewayOrder> {
  const input = {
    session_id,
    resource_id: null,
    amount: 10880 as Cents,
    currency: 'hkd',
    shopper: {},
    ...more,
  }
  const order = await open(instance, input)
  if (isProblem(order)) throw new Error(order.message)
  return order
}

async function paid(session_id?: string): Promise<GatewayOrder> {
  const order = await opened(session_id)
  await sandbox.pay(order.out_trade_no)
  return (await settle(instance, order)).order
}

const row = async ({ out_trade_no }: GatewayOrder) => (await findOrder(sql, out_trade_no)) as GatewayOrder
const money = ({ out_trade_no }: GatewayOrder) => sandbox.money()[out_trade_no]
const asked = (path: RegExp) =>
  sandbox.requests().filter((one) => path.test(`${one.method} ${one.path}`)).length
const wish = ({ out_trade_no }: GatewayOrder, amount: number, platform_key: string | null = null) => ({
  out_trade_no,
  amount: amount as Cents,
  platform_key,
})

describe('open', () => {
  test('writes down a refusal, and one of an unknown outcome stays watched', async () => {
    sandbox.fault('createOrder', { refuse: 'PARAM_ERROR', times: 1 })
    const input = { session_id: 's', resource_id: null, amount: 1 as Cents, currency: 'HKD', shopper: {} }
    expect(await open(instance, input)).toMatchObject({ code: 'gateway_refused' })
    expect(await findOrderOfSession(sql, 's')).toMatchObject({ state: 'refused', next_ask_at: null })

    sandbox.fault('createOrder', { reset: 'after', times: 1 })
    expect(await open(instance, { ...input, session_id: 't' })).toMatchObject({ code: 'gateway_unknown' })
    expect(await findOrderOfSession(sql, 't')).toMatchObject({
      state: 'asked',
      next_ask_at: expect.any(Date),
    })
  })

  test('whose answer was lost is paid for all the same, if somebody found a way', async () => {
    sandbox.fault('createOrder', { reset: 'after', times: 1 })
    const input = { session_id: 't', resource_id: null, amount: 100 as Cents, currency: 'HKD', shopper: {} }
    await open(instance, input)
    const order = (await findOrderOfSession(sql, 't')) as GatewayOrder
    await sandbox.pay(order.out_trade_no)
    wait(15)
    await reconcile(host, () => clock)
    expect(await row(order)).toMatchObject({ state: 'paid', paid_fee: 100 })
  })
})

describe('settle', () => {
  test('asks one question for all who ask at the same time', async () => {
    const order = await opened()
    const before = asked(/GET .*order/)
    const answers = await Promise.all(Array.from({ length: 25 }, () => settle(instance, order)))
    expect(asked(/GET .*order/) - before).toBe(1)
    expect(new Set(answers.map(({ order }) => order.asks))).toEqual(new Set([1]))
  })

  test('asks nothing about money that is known', async () => {
    const order = await paid()
    const before = asked(/GET .*order/)
    await settle(instance, order)
    expect(asked(/GET .*order/)).toBe(before)
  })

  test('lets an unpaid one expire, and takes money that comes later as money', async () => {
    const order = await opened()
    wait(2 * 3600 + 9 * 60)
    expect((await settle(instance, order)).order).toMatchObject({ state: 'open' })
    wait(120)
    expect((await settle(instance, order)).order).toMatchObject({ state: 'expired', next_ask_at: null })
    await sandbox.pay(order.out_trade_no)
    expect((await settle(instance, await row(order))).order).toMatchObject({ state: 'paid' })
  })

  test('does not take money back that was refunded before it was seen', async () => {
    const order = await opened()
    await sandbox.pay(order.out_trade_no)
    await instance.client.refund({ out_trade_no: order.out_trade_no, total_fee: 10880, refund_fee: 10880 })
    expect((await settle(instance, order)).order).toMatchObject({
      state: 'exception',
      problem: expect.stringMatching(/refunded at the gateway/),
    })
  })

  test.each([
    { status: 503 },
    { hang: 'before' as const },
    { body: '<html>' },
    { answer: { total_fee: '1e3' } },
  ])('treats %j as neither paid nor unpaid', async (fault) => {
    const order = await opened()
    await sandbox.pay(order.out_trade_no)
    sandbox.fault('queryOrder', fault)
    const { order: after, problem } = await settle(instance, order)
    expect(problem?.code).toBe('not_confirmed')
    expect(after).toMatchObject({ state: 'open', next_ask_at: expect.any(Date) })
  })

  test('waits for an order that the gateway does not know yet, and gives up when its time is over', async () => {
    const order = await opened()
    sandbox.fault('queryOrder', { refuse: 'ORDERNOTEXIST' })
    expect((await settle(instance, order)).order.state).toBe('open')
    wait(3 * 3600)
    expect((await settle(instance, order)).order).toMatchObject({ state: 'closed', next_ask_at: null })
  })
})

describe('authorize', () => {
  test('takes an order of this instance only', async () => {
    const order = await paid()
    expect(await authorize(instance, { ...order, provider_id: 'pp_wemine_other' })).toMatchObject({
      code: 'payment_unknown',
    })
    expect(await authorize(instance, undefined)).toMatchObject({ code: 'payment_unknown' })
    expect(await authorize(instance, order)).toMatchObject({ state: 'claimed' })
  })

  test('refuses money that went back', async () => {
    const order = await paid()
    standing = { kind: 'gone', why: 'the cart was changed' }
    wait(50)
    await finish(host, instance, order)
    expect(await authorize(instance, await row(order))).toMatchObject({ code: 'payment_returned' })
  })
})

describe('finish', () => {
  test('places once for all who come at the same time, and writes the order down', async () => {
    const order = await paid()
    host.store.place = async () => {
      places += 1
      await new Promise((resolve) => setTimeout(resolve, 50))
      standing = { kind: 'placed', order_id: 'order_1' }
      return undefined
    }
    await Promise.all(Array.from({ length: 10 }, () => finish(host, instance, order)))
    expect(places).toBe(1)
    expect(await row(order)).toMatchObject({ state: 'captured', order_id: 'order_1', next_ask_at: null })
  })

  test('gives a checkout under way its time before money counts as nobody’s', async () => {
    const order = await paid()
    standing = { kind: 'gone', why: 'its session is gone' }
    wait(40)
    expect(await finish(host, instance, order)).toMatchObject({ state: 'paid' })
    expect(money(order)?.refunded).toBe(0)
    wait(10)
    expect(await finish(host, instance, await row(order))).toMatchObject({ state: 'returned' })
    expect(money(order)?.refunded).toBe(10880)
  })

  test('sends money back within two minutes with nobody but the job looking', async () => {
    const order = await paid()
    standing = { kind: 'gone', why: 'its session is gone' }
    let seconds = 0
    while ((await row(order)).state !== 'returned' && seconds < 600) {
      wait(10)
      seconds += 10
      await reconcile(host, () => clock)
    }
    expect(seconds).toBeLessThanOrEqual(110)
    expect(money(order)?.refunded).toBe(10880)
  })

  test('gives up placing after a minute, and says why', async () => {
    const order = await paid()
    host.store.place = async () => 'out of stock'
    wait(30)
    expect(await finish(host, instance, order)).toMatchObject({ state: 'paid' })
    wait(31)
    const returned = await finish(host, instance, await row(order))
    expect(returned).toMatchObject({ state: 'returned', problem: expect.stringMatching(/out of stock/) })
  })

  test('only the newest code of a session can stand for anything', async () => {
    const old = await paid('payses_2')
    wait(1)
    await opened('payses_2')
    standing = { kind: 'placed', order_id: 'order_of_the_new_one' }
    wait(50)
    expect(await finish(host, instance, old)).toMatchObject({ state: 'returned', order_id: null })
  })

  test('an authorisation that comes first keeps the money', async () => {
    const order = await paid()
    standing = { kind: 'gone', why: 'its session is gone' }
    wait(50)
    host.store.standing = async () => {
      await authorize(instance, order) // Between the look and the decision.
      return standing
    }
    const after = await finish(host, instance, order)
    expect(['claimed', 'returned']).toContain(after.state)
    if (after.state === 'claimed') expect(money(order)?.refunded).toBe(0)
  })

  test('an authorisation that is repeated at the last moment keeps the money as well', async () => {
    const order = await paid()
    await authorize(instance, order)
    wait(70)
    let looks = 0
    host.store.standing = async () => {
      looks += 1
      if (looks === 2) await authorize(instance, order) // After placing was given up, before the decision.
      return { kind: 'payable' }
    }
    expect(await finish(host, instance, await row(order))).toMatchObject({ state: 'claimed' })
    expect(money(order)?.refunded).toBe(0)
  })

  test('what Medusa captured and has no order for is raised, and what it refunded itself is returned', async () => {
    const order = await paid()
    await authorize(instance, order)
    standing = { kind: 'stranded', why: 'captured without an order' }
    wait(80)
    expect(await finish(host, instance, await row(order))).toMatchObject({ state: 'claimed' })
    await refund(instance, wish(order, 10880))
    expect(await finish(host, instance, await row(order))).toMatchObject({ state: 'returned' })

    const other = await paid('payses_3')
    await authorize(instance, other)
    wait(100)
    expect(await finish(host, instance, await row(other))).toMatchObject({
      state: 'exception',
      problem: 'captured without an order',
    })
  })

  test('"hold" keeps nobody’s money for a person', async () => {
    configure({ unclaimedPayments: 'hold' })
    const order = await paid()
    standing = { kind: 'gone', why: 'its session is gone' }
    wait(50)
    expect(await finish(host, instance, order)).toMatchObject({ state: 'exception' })
    expect(money(order)?.refunded).toBe(0)
  })
})

describe('giving back', () => {
  async function unclaimed() {
    const order = await paid()
    standing = { kind: 'gone', why: 'its session is gone' }
    wait(50)
    return order
  }

  test('goes on where a process died after writing it down and before sending it', async () => {
    const order = await unclaimed()
    await sql('wemine_gateway_order').update({ state: 'returning', next_ask_at: clock })
    await reconcile(host, () => clock)
    expect(await row(order)).toMatchObject({ state: 'returned' })
    expect(money(order)?.refunded).toBe(10880)
  })

  test('sends nothing again when the answer was lost: the gateway’s state tells', async () => {
    const order = await unclaimed()
    sandbox.fault('refund', { reset: 'after', times: 1 })
    expect(await finish(host, instance, order)).toMatchObject({ state: 'returning' })
    const sent = asked(/POST .*refund/)
    wait(60)
    await reconcile(host, () => clock)
    expect(await row(order)).toMatchObject({ state: 'returned', refund_in_doubt: null })
    expect(asked(/POST .*refund/)).toBe(sent)
    expect(money(order)?.refunded).toBe(10880)
  })

  test('that was sent and never seen done is a person’s after five minutes, and never sent again', async () => {
    const order = await unclaimed()
    sandbox.fault('refund', { hang: 'before', times: 1 })
    await finish(host, instance, order)
    const sent = asked(/POST .*refund/)
    for (let minute = 0; minute < 8; minute++) {
      wait(60)
      await reconcile(host, () => clock)
    }
    expect(await row(order)).toMatchObject({ state: 'exception', refund_in_doubt: expect.any(String) })
    expect(asked(/POST .*refund/)).toBe(sent)
    expect(money(order)?.refunded).toBe(0)
  })

  test('that the gateway refuses is raised; one that never left is tried again', async () => {
    const order = await unclaimed()
    sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    expect(await finish(host, instance, order)).toMatchObject({ state: 'exception', refunded_fee: 0 })
  })

  test('by two processes at once is one refund', async () => {
    const order = await unclaimed()
    const other = { ...instance, running: new Map() }
    await Promise.all([finish(host, instance, order), finish(host, other, order)])
    wait(60)
    await reconcile(host, () => clock)
    expect(await row(order)).toMatchObject({ state: 'returned' })
    expect(money(order)?.refunded).toBe(10880)
    expect(await refundsOf(sql, order.out_trade_no)).toHaveLength(1)
  })
})

describe('refund', () => {
  async function claimed() {
    const order = await paid()
    await authorize(instance, order)
    return row(order)
  }

  test('with the same key is one refund', async () => {
    const order = await claimed()
    const first = await refund(instance, wish(order, 100, 'ref_1'))
    expect(await refund(instance, wish(order, 100, 'ref_1'))).toEqual(first)
    expect(money(order)?.refunded).toBe(100)
    await refund(instance, wish(order, 100, 'ref_2'))
    expect(money(order)?.refunded).toBe(200)
  })

  test('asked for ten times at once is never more than was paid, and the ledger agrees with the gateway', async () => {
    const order = await claimed()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => refund(instance, wish(order, 3000, `ref_${i}`))),
    )
    const done = answers.filter((answer) => !isProblem(answer)).length
    expect(money(order)?.refunded).toBe(done * 3000)
    expect((await row(order)).refunded_fee).toBe(done * 3000)
    expect(done).toBeGreaterThanOrEqual(1)
  })

  test('in doubt closes the order to every other refund, and a like one is told of it when it is known', async () => {
    const order = await claimed()
    sandbox.fault('refund', { reset: 'after', times: 1 })
    sandbox.fault('queryOrder', { status: 503, times: 3 })
    expect(await refund(instance, wish(order, 100, 'ref_1'))).toMatchObject({ code: 'refund_unknown' })
    expect(await refund(instance, wish(order, 5, 'ref_2'))).toMatchObject({ code: 'refund_unknown' })
    sandbox.clearFaults()
    expect(await refund(instance, wish(order, 100, 'ref_3'))).toMatchObject({
      state: 'done',
      refund_fee: 100,
    })
    expect(money(order)?.refunded).toBe(100)
    expect(await refund(instance, wish(order, 100, 'ref_4'))).toMatchObject({ state: 'done' })
    expect(money(order)?.refunded).toBe(200)
  })

  test('whose success repeats an earlier refund is not taken as done', async () => {
    await sandbox.close()
    sandbox = await startSandbox({ notify: false, outRefundNo: 'perOrder' })
    configure({})
    const order = await claimed()
    expect(await refund(instance, wish(order, 100, 'ref_1'))).toMatchObject({ state: 'done' })
    wait(1)
    expect(await refund(instance, wish(order, 100, 'ref_2'))).toMatchObject({ code: 'refund_unknown' })
    expect(money(order)?.refunded).toBe(100)
    expect((await refundsOf(sql, order.out_trade_no)).map(({ state }) => state)).toEqual(['done', 'unknown'])
  })

  test('is in the ledger before it is sent', async () => {
    const order = await claimed()
    sandbox.fault('refund', { hang: 'before', times: 1 })
    const sending = refund(instance, wish(order, 100, 'ref_1'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await refundsOf(sql, order.out_trade_no)).toMatchObject([{ state: 'asked', refund_fee: 100 }])
    await sending
    expect(await refundsOf(sql, order.out_trade_no)).toMatchObject([{ state: 'unknown' }])
  })

  test('a process that died while sending leaves it in doubt, not sent again', async () => {
    const order = await claimed()
    const { out_trade_no } = order
    const dead = {
      id: 'r',
      out_trade_no,
      reason: 'platform' as const,
      refund_fee: 100,
      amount: 100,
      platform_key: null,
    }
    await reserveRefund(sql, dead, clock)
    expect(await refund(instance, wish(order, 100, 'ref_2'))).toMatchObject({ code: 'refund_unknown' })
    expect(money(order)?.refunded).toBe(0)
  })
})

describe('reconcile', () => {
  test('brings on everything that is due, however much, each once', async () => {
    host.store.place = async () => {
      places += 1
      return 'not now'
    }
    const orders = []
    for (let i = 0; i < 30; i++) orders.push(await opened(`payses_${i}`))
    for (const { out_trade_no } of orders) await sandbox.pay(out_trade_no)
    wait(12)
    const others = { ...instance, running: new Map() }
    const second = { ...host, instance: () => others }
    const looked = await Promise.all([reconcile(host, () => clock), reconcile(second, () => clock)])
    expect(looked[0] + looked[1]).toBe(30)
    expect(places).toBe(30)
    for (const order of orders) expect(await row(order)).toMatchObject({ state: 'paid' })
  })

  test('leaves what belongs to an account that is no longer configured, and says so', async () => {
    const order = await opened()
    wait(12)
    await reconcile({ ...host, instance: () => undefined }, () => clock)
    expect(logged.join('\n')).toMatch(/pp_wemine_hk, which is not configured/)
    expect((await row(order)).next_ask_at).not.toBeNull()
  })

  test('one that fails does not stop the others', async () => {
    const bad = await paid('payses_bad')
    const good = await paid('payses_good')
    host.store.standing = async ({ out_trade_no }) => {
      if (out_trade_no === bad.out_trade_no) throw new Error('the database hiccups')
      return { kind: 'placed', order_id: 'order_1' }
    }
    wait(12)
    await reconcile(host, () => clock)
    expect(await row(good)).toMatchObject({ state: 'captured' })
    expect(await row(bad)).toMatchObject({ state: 'paid', next_ask_at: expect.any(Date) })
    expect(logged.join('\n')).toMatch(/could not be looked at: the database hiccups/)
  })
})
