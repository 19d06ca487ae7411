import { expectPaidAndRefunded, payAndRefund } from './support/watched-scene'
import { useWorld } from './support/world'

/** How the API of a test is broken, by name: what each makes of the work that it is given. */
type Work = (span: unknown) => unknown
const mockApi: { calls: number; startActiveSpan: (work: Work) => unknown; instrument: () => unknown } = {
  calls: 0,
  startActiveSpan: () => undefined,
  instrument: () => undefined,
}
const mockBoom = (): never => {
  mockApi.calls += 1
  throw new Error('a broken copy of the API')
}
/** An object every member of which is a function that throws. */
const mockBroken = new Proxy({}, { get: () => mockBoom })

jest.mock('@opentelemetry/api', () => ({
  trace: {
    getTracer: () => ({
      startActiveSpan: (_name: string, _options: unknown, work: Work) => mockApi.startActiveSpan(work),
    }),
  },
  metrics: { getMeter: () => mockApi.instrument() },
}))

const world = useWorld()
beforeEach(() => {
  mockApi.calls = 0
  mockApi.instrument = mockBoom
})

const broken: Record<string, (work: Work) => unknown> = {
  'throws before the work': mockBoom,
  'throws after it gave the work a span': (work) => {
    work(mockBroken)
    return mockBoom()
  },
  'gives a span of which every method throws': (work) => work(mockBroken),
  'gives no span': (work) => work(undefined),
  'never calls the work': () => {
    mockApi.calls += 1
  },
  'calls the work twice': (work) => {
    mockApi.calls += 1
    work(mockBroken)
    return work(mockBroken)
  },
  'calls the work later': (work) => {
    mockApi.calls += 1
    setTimeout(() => work(mockBroken), 5)
  },
}

test.each(Object.keys(broken))('an API that %s changes nothing about a payment and a refund', async (how) => {
  mockApi.startActiveSpan = broken[how]!
  expectPaidAndRefunded(await payAndRefund(world))
  expect(mockApi.calls).toBeGreaterThan(0)
})

test('an error of the work stays that error, whatever the API does', async () => {
  mockApi.startActiveSpan = broken['throws after it gave the work a span']!
  const order = await world.captured()
  world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
  expect(await world.refund(order, 1000)).toMatchObject({ ok: false })
  expect(world.money(order)?.refunded).toBe(0)
})

test('instruments that throw when they are used are nothing either', async () => {
  mockApi.startActiveSpan = broken['gives a span of which every method throws']!
  mockApi.instrument = () => ({ createCounter: () => mockBroken, createHistogram: () => mockBroken })
  expectPaidAndRefunded(await payAndRefund(world))
})
