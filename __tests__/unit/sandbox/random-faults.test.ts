import { type FaultRates, type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox'
import { VirtualClock } from '../../../src/sandbox/clock'
import { mulberry32 } from '../../../src/sandbox/faults/random'
import { randomFaultKinds } from '../../../src/sandbox/faults/random-fault-kinds'
import { RandomFaults } from '../../../src/sandbox/faults/random-faults'
import { merchant, native } from './merchant'
import { receiver } from './receiver'

const ORDERS = Number(process.env.RANDOM_FAULT_ORDERS ?? 40)
const kindsOf = (endpoint: keyof typeof randomFaultKinds) => Object.keys(randomFaultKinds[endpoint])
/** What makes nobody wait: a run of it takes a moment. */
const quick: FaultRates = {
  createOrder: { resetBefore: 0.1, resetAfter: 0.1, serverError: 0.1, truncated: 0.1, codeless: 0.1 },
  queryOrder: { refused: 0.2, unknown: 0.2, wrongAmount: 0.2 },
  notification: { lost: 0.2, doubled: 0.2, tampered: 0.2, early: 0.1, forged: 0.1 },
}

let sandbox: Sandbox
let shop: Awaited<ReturnType<typeof receiver>>
beforeAll(async () => {
  shop = await receiver()
})
afterAll(() => shop.close())
afterEach(() => sandbox.close())
const start = async (options: SandboxOptions) => {
  sandbox = await startSandbox(options)
}

/** Orders are made, paid and asked for one after the other. */
async function run(seed: number, rates: FaultRates) {
  await sandbox?.close()
  await start({ seed, randomFaults: rates })
  const shopper = merchant(sandbox)
  for (let n = 0; n < ORDERS; n++) {
    const out_trade_no = String(9900000000 + n)
    await shopper.create({ ...native, out_trade_no, notify_url: shop.url }).catch(() => {})
    await sandbox.pay(out_trade_no).catch(() => {})
    await shopper.query(out_trade_no).catch(() => {})
  }
  return sandbox.randomFaultLog().map(({ endpoint, kind }) => `${endpoint} ${kind}`)
}

it('is the same for the same seed, and another for another', async () => {
  const [first, again, other] = [await run(7, quick), await run(7, quick), await run(8, quick)]
  expect(first.length).toBeGreaterThan(ORDERS / 2)
  expect(again).toEqual(first)
  expect(other).not.toEqual(first)
}, 30_000)

it('draws for each endpoint by itself, whatever is requested at another one', async () => {
  const faults = async (meanwhile: boolean) => {
    await start({
      seed: 1,
      randomFaults: { createOrder: { serverError: 0.5 }, queryOrder: { refused: 0.5 } },
    })
    const statuses = []
    for (let n = 0; n < 20; n++) {
      if (meanwhile) await merchant(sandbox).query('1')
      statuses.push(
        (
          await merchant(sandbox)
            .create(native)
            .catch(() => ({ status: 0 }))
        ).status,
      )
    }
    await sandbox.close()
    return statuses
  }
  expect(await faults(true)).toEqual(await faults(false))
})

describe.each(Object.keys(randomFaultKinds) as (keyof typeof randomFaultKinds)[])('at %s', (endpoint) => {
  it.each(kindsOf(endpoint))('injects %s when its rate is 1', async (kind) => {
    await start({ seed: 1, randomFaults: { [endpoint]: { [kind]: 1 } } })
    const patience = { signal: AbortSignal.timeout(500) }
    const headers = { 'api-key': sandbox.apiKey, 'api-secret': sandbox.apiSecret }
    const json = { ...headers, 'Content-Type': 'application/json' }
    const order = JSON.stringify({ ...native, notify_url: shop.url })
    const send = (path: string, init: RequestInit) =>
      fetch(new URL(path, sandbox.baseUrl), { ...init, ...patience })
    await send('order', { method: 'POST', headers: json, body: order }).catch(() => {})
    await sandbox.pay('9900000000').catch(() => {})
    if (endpoint === 'queryOrder') await send('order?out_trade_no=1', { headers }).catch(() => {})
    if (endpoint === 'refund') await send('refund', { method: 'POST', headers: json }).catch(() => {})
    if (endpoint === 'checkSign') await send('checksign', { method: 'POST', headers }).catch(() => {})
    expect(sandbox.randomFaultLog()).toMatchObject([{ endpoint, kind, at: expect.any(Number) }])
  })
})

it('as one number is the chance of every kind, and all of them come that often', () => {
  const report = new RandomFaults(3, new VirtualClock(1))
  report.set(0.02)
  for (const endpoint of Object.keys(randomFaultKinds) as (keyof typeof randomFaultKinds)[])
    for (let n = 0; n < 20_000; n++) report.next(endpoint)
  const met = new Map<string, number>()
  for (const { endpoint, kind } of report.all())
    met.set(`${endpoint} ${kind}`, (met.get(`${endpoint} ${kind}`) ?? 0) + 1)
  const all = (Object.keys(randomFaultKinds) as (keyof typeof randomFaultKinds)[]).flatMap((endpoint) =>
    kindsOf(endpoint).map((kind) => `${endpoint} ${kind}`),
  )
  expect([...met.keys()].sort()).toEqual(all.sort())
  for (const count of met.values()) expect(Math.abs(count - 400)).toBeLessThan(100)
})

it('injects nothing by default, nor after the faults are cleared', async () => {
  await start({})
  expect((await merchant(sandbox).create(native)).json).toMatchObject({ status: 'success' })
  sandbox.setRandomFaults({ queryOrder: { refused: 1 } })
  expect((await merchant(sandbox).query('9900000000')).json).toMatchObject({ Code: 'FAIL' })
  sandbox.clearFaults()
  expect((await merchant(sandbox).query('9900000000')).json).toMatchObject({ status: 'success' })
})

it('draws the same again after a reset', async () => {
  await start({ seed: 5, randomFaults: { queryOrder: { refused: 0.5 } } })
  const codes = async () => {
    const met = []
    for (let n = 0; n < 20; n++) met.push((await merchant(sandbox).query('1')).json.message)
    return met.map((message) => (message as { err_code: string }).err_code)
  }
  const first = await codes()
  await sandbox.reset()
  expect(await codes()).toEqual(first)
  expect(new Set(first).size).toBe(2)
})

it('gives way to a fault that is set', async () => {
  await start({ randomFaults: { queryOrder: { serverError: 1 } } })
  sandbox.fault('queryOrder', { refuse: 'LATER', times: 1 })
  expect((await merchant(sandbox).query('1')).json).toMatchObject({ message: { err_code: 'LATER' } })
  expect(sandbox.randomFaultLog()).toEqual([])
})

it('is set and read over the control routes', async () => {
  await start({})
  const setRates = (body: object) =>
    fetch(`${sandbox.url}/__sandbox/random-faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  expect((await setRates({ createOrder: { refused: 1 } })).status).toBe(200)
  expect((await merchant(sandbox).create(native)).json).toMatchObject({ Code: 'FAIL' })
  const log = await (await fetch(`${sandbox.url}/__sandbox/random-faults`)).json()
  expect(log).toEqual(sandbox.randomFaultLog())
  expect(log).toMatchObject([{ endpoint: 'createOrder', kind: 'refused' }])
  expect((await setRates({ everywhere: 0.01 })).status).toBe(200)
  expect((await setRates({ everywhere: 1 })).status).toBe(409)
  expect((await setRates({ sky: {} })).status).toBe(409)
  expect((await setRates({ refund: { hail: 1 } })).status).toBe(409)
  expect((await setRates({ refund: { slow: 2 } })).status).toBe(409)
  expect((await setRates({ refund: { slow: '1' } })).status).toBe(409)
})

it('tells its seed, which is another each time unless it is given', async () => {
  await start({ seed: 4_000_000_000 })
  expect(sandbox.seed).toBe(4_000_000_000)
  const [one, two] = [await startSandbox(), await startSandbox()]
  expect(one.seed).not.toBe(two.seed)
  await Promise.all([one.close(), two.close()])
  for (const seed of [-1, 2 ** 32, Number.NaN]) await expect(startSandbox({ seed })).rejects.toThrow('seed')
})

it('draws evenly', () => {
  const random = mulberry32(1)
  const counts = new Array(10).fill(0)
  for (let n = 0; n < 100_000; n++) counts[Math.floor(random() * 10)] += 1
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500)
  // The first numbers of seed 1, as the reference implementation gives them.
  const again = mulberry32(1)
  expect([again(), again(), again()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
})
