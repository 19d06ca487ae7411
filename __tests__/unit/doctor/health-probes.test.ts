import { showHealth } from '../../../src/doctor/health'
import { until } from '../../support/http'
import { brief } from '../cli/support/stores'
import { type Different, NOW, refuses, storeWith, useGateway } from './support/store'

const asked = useGateway()

describe('what costs something', () => {
  const hooks = () => jest.mocked(fetch).mock.calls.filter(([url]) => String(url).includes('/hooks/')).length

  test('is asked once a minute, however often and by however many the health is read', async () => {
    let now = NOW
    const store = storeWith({ clock: { now: () => now } })
    const before = asked()
    const first = await Promise.all(Array.from({ length: 5 }, () => showHealth(store, () => [])))
    for (let seconds = 10; seconds < 60; seconds += 10) {
      now = new Date(NOW.getTime() + seconds * 1000)
      expect((await showHealth(store, () => [])).probed_at).toEqual(first[0]?.probed_at)
    }
    expect([asked() - before, hooks()]).toEqual([1, 1])
    now = new Date(NOW.getTime() + 60_000)
    expect((await showHealth(store, () => [])).probed_at).toEqual(now)
    expect([asked() - before, hooks()]).toEqual([2, 2])
  })

  test('is not waited for where it takes long: it is in a later answer', async () => {
    let answer = (_: Response) => {}
    const slow = new Promise<Response>((resolve) => (answer = resolve))
    const store = storeWith({
      hook: () => slow,
      clock: {
        every: (_, work) => {
          setTimeout(work, 300)
          return () => {}
        },
      },
    })
    const early = await showHealth(store, () => [])
    expect(early.probed_at).toBeNull()
    expect(brief(early.findings)).toContain('info checks_pending')
    answer(await refuses())
    await new Promise((resolve) => setTimeout(resolve, 50))
    const late = await showHealth(store, () => [])
    expect(brief(late.findings)).toContain('ok hook_answers')
    expect(brief(late.findings)).not.toContain('info checks_pending')
  })

  test('ends where the database never answers, and is looked at again', async () => {
    // A connection that is gone without a word, as in a lost network.
    const clock = {
      every: (_: number, work: () => void) => {
        const timer = setTimeout(work, 20)
        return () => clearTimeout(timer)
      },
    }
    const rows: Different['rows'] = { 'from region': null, 'as lost': null }
    const store = storeWith({ rows, clock })
    const { findings } = await until('all have answered', async () => {
      const seen = await showHealth(store, () => [])
      return seen.probed_at !== null && seen
    })
    expect(brief(findings)).toEqual(expect.arrayContaining(['warning regions_unreadable', 'ok hook_answers']))

    const answered = showHealth(storeWith({ rows: { 'as overdue': null }, clock }), () => [])
    const waited = new Promise<undefined>((resolve) => setTimeout(resolve, 2000))
    expect((await Promise.race([answered, waited]))?.findings.map(({ code }) => code)).toContain(
      'ledger_unreadable',
    )
  })

  test('leaves an account alone whose gateway asked for that', async () => {
    const store = storeWith({})
    store.account('pp_wemine_hk')?.health.pauseUntil(new Date(Date.now() + 60_000))
    const before = asked()
    const { findings } = await showHealth(store, () => [])
    expect(findings.find(({ code }) => code === 'gateway_unreachable')?.message).toMatch(/left alone until/)
    expect(asked()).toBe(before)
  })
})
