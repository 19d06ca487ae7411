import { askGateway, probeGateway } from '../../../src/doctor/probe-gateway'
import { type Sandbox, startSandbox } from '../../../src/sandbox'
import { brief, OPTIONS, provider, store2 } from './support/stores'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

const now = () => new Date()
const at = (options: object) =>
  store2({
    providers: [
      provider({
        ...OPTIONS,
        apiKey: sandbox.apiKey,
        apiSecret: sandbox.apiSecret,
        baseUrl: sandbox.baseUrl,
        timeout: 500,
        ...options,
      }),
    ],
  })

describe('a real sandbox', () => {
  const asks = async (options: object = {}) => {
    const found = await probeGateway(at(options), { fetch, now, ask: askGateway })
    expect(JSON.stringify(found)).not.toMatch(/sandbox_secret|never_shown/)
    return brief(found)
  }

  test('the right keys: one question about no order, and the time', async () => {
    const before = sandbox.requests().length
    expect(await asks()).toEqual(['ok credentials_accepted', 'ok clock_right'])
    const questions = sandbox
      .requests()
      .slice(before)
      .filter(({ path }) => path.includes('order'))
    expect(questions.map(({ method }) => method)).toEqual(['GET'])
    expect(sandbox.orders()).toEqual([])
  })

  test.each([
    ['key', { apiKey: 'never_shown_wrong' }],
    ['secret', { apiSecret: 'never_shown_wrong' }],
  ])('a wrong %s', async (_, wrong) => {
    expect(await asks(wrong)).toEqual(['error credentials_rejected', 'ok clock_right'])
  })

  test('an answer that says nothing', async () => {
    sandbox.fault('queryOrder', { status: 503, times: 9 })
    expect(await asks()).toEqual(['warning gateway_unreachable', 'ok clock_right'])
    sandbox.reset()
  })

  test('nobody there', async () => {
    const other = await startSandbox()
    await other.close()
    expect(await asks({ baseUrl: other.baseUrl })).toEqual([
      'warning gateway_unreachable',
      'info clock_unknown',
    ])
  })

  test('faulty options are not asked about', async () => {
    expect(await asks({ timeout: 'soon' })).toEqual([])
  })
})

describe('the clock', () => {
  const theirs = new Date('2026-11-23T12:00:00.000Z')
  const off = async (seconds: number, headers: Record<string, string> = { date: theirs.toUTCString() }) => {
    const sent: RequestInit[] = []
    const found = await probeGateway(at({}), {
      fetch: async (_, init) => {
        sent.push(init ?? {})
        return new Response('', { headers })
      },
      now: () => new Date(theirs.getTime() + seconds * 1000),
      ask: async ({ providerId }) => ({
        providerId,
        apiKey: '',
        baseUrl: '',
        notifyUrl: '',
        gateway: { kind: 'accepted' },
      }),
    })
    expect(sent.every(({ headers: none, redirect }) => none === undefined && redirect === 'manual')).toBe(
      true,
    )
    return found[1]
  }

  test.each([
    [0, 'ok clock_right'],
    [31, 'ok clock_right'],
    [-30, 'ok clock_right'],
    [33, 'warning clock_skewed'],
    [-31, 'warning clock_skewed'],
    [3600, 'warning clock_skewed'],
  ])('%i seconds off: %s', async (seconds, expected) => {
    expect(brief([(await off(seconds))!])).toEqual([expected])
  })

  test('says how far', async () => {
    expect((await off(-3600))?.message).toMatch(/clock is 3600 seconds off that of 127\.0\.0\.1:\d+:/)
  })

  test.each([[{}], [{ date: 'soon' }]])('no time in the answer: %p', async (headers) => {
    expect(await off(0, headers)).toMatchObject({ code: 'clock_unknown', level: 'info' })
  })
})
