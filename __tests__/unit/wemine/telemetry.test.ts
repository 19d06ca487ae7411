import { setTimeout as sleep } from 'node:timers/promises'
import { count, errorType, recordSeconds, traced } from '../../../src/wemine/telemetry'

type Work = (span: unknown) => unknown

/** How the API of a test behaves. */
const mockApi = {
  startActiveSpan: (work: Work): unknown => work(undefined),
  instrument: (): unknown => undefined,
}

jest.mock('@opentelemetry/api', () => ({
  trace: {
    getTracer: () => ({
      startActiveSpan: (_name: string, _options: unknown, work: Work) => mockApi.startActiveSpan(work),
    }),
  },
  metrics: {
    getMeter: () => ({
      createCounter: () => mockApi.instrument(),
      createHistogram: () => mockApi.instrument(),
    }),
  },
}))

const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))
afterEach(async () => {
  await sleep(20)
  expect(unhandled.splice(0)).toEqual([])
})

const fails = () => Promise.reject(new Error('of the work'))
const later = () => Promise.reject(new Error('of the API'))
const asyncSpan = { setAttributes: later, setStatus: later, end: later }

/** What an API gives back of the work that it was given. */
const asynchronous: [string, (work: Work) => unknown][] = [
  ['awaits the work and passes its error on', async (work) => await work(asyncSpan)],
  ['fails after the work', async (work) => [await work(asyncSpan), await later()]],
  ['fails before the work', later],
]

test.each(asynchronous)('an API that %s leaves no rejection behind', async (_, startActiveSpan) => {
  mockApi.startActiveSpan = startActiveSpan
  await expect(traced('x', {}, fails)).rejects.toThrow('of the work')
  await expect(traced('x', {}, async () => 'done')).resolves.toBe('done')
})

test('instruments that fail later leave none either', () => {
  mockApi.instrument = () => ({ add: later, record: later })
  count('x', '{x}', {})
  recordSeconds('x', 1, {})
})

test.each([
  [Object.assign(new Error('x'), { kind: Object.create(null) }), 'Error'],
  [Object.assign(new Error('x'), { name: Symbol('x') }), 'Error'],
  [Object.assign(new Error('x'), { kind: 'refused' }), 'refused'],
  ['timeout', 'timeout'],
])('whatever was thrown has a type: %#', (thrown, type) => {
  expect(errorType(thrown)).toBe(type)
})
