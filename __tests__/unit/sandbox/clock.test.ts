import { VirtualClock } from '../../../src/sandbox/clock'

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

it('runs as fast as it is told', async () => {
  const clock = new VirtualClock(1000)
  const before = clock.now()
  await sleep(50)
  expect(clock.now() - before).toBeGreaterThanOrEqual(49_000)
  expect(clock.now() - before).toBeLessThan(5_000_000)
})

it('walks through what falls due, in order, and each job sees its own moment', async () => {
  const clock = new VirtualClock(1)
  const start = clock.now()
  const seen: [string, number][] = []
  const note = (name: string) => seen.push([name, Math.round((clock.now() - start) / 1000)])
  clock.after(60_000, () => note('late'))
  clock.after(10_000, async () => {
    await sleep(5)
    note('early')
    clock.after(20_000, () => note('next'))
  })
  clock.after(90_000, () => note('never'))
  await clock.advance(60_000)
  expect(seen).toEqual([
    ['early', 10],
    ['next', 30],
    ['late', 60],
  ])
  clock.reset()
})

it('lets two walks follow each other', async () => {
  const clock = new VirtualClock(1)
  const start = clock.now()
  await Promise.all([clock.advance(10_000), clock.advance(10_000)])
  expect(Math.round((clock.now() - start) / 1000)).toBe(20)
})

it('rings by itself in real time', async () => {
  const clock = new VirtualClock(100)
  const rung = jest.fn()
  clock.after(2000, rung)
  await sleep(10)
  expect(rung).not.toHaveBeenCalled()
  await sleep(60)
  expect(rung).toHaveBeenCalledTimes(1)
})

it('can be called off', async () => {
  const clock = new VirtualClock(1)
  const rung = jest.fn()
  clock.after(1000, rung)()
  await clock.advance(2000)
  expect(rung).not.toHaveBeenCalled()
})
