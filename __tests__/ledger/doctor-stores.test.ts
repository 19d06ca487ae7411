import { brief } from '../unit/cli/support/stores'
import { type Broken, IN_1, IN_2, IN_BOTH } from './support/broken-stores'
import { startSurroundings } from './support/checked-store'

let around: Awaited<ReturnType<typeof startSurroundings>>
beforeAll(async () => {
  around = await startSurroundings()
})
afterAll(() => around.stop())
beforeEach(() => void jest.replaceProperty(process.env, 'NODE_ENV', 'production'))
afterEach(() => jest.restoreAllMocks())

const TABLES = {
  1: [
    ...IN_BOTH.map(([what, change, found, foundIn1]): Broken => [what, change, foundIn1 ?? found]),
    ...IN_1,
  ],
  2: [...IN_BOTH, ...IN_2],
}

describe.each([1, 2] as const)('Medusa %i', (medusa) => {
  const table = TABLES[medusa]

  test('a store in order', async () => {
    const findings = await around.check(medusa, () => undefined)
    expect(notInOrder(findings)).toEqual([])
    expect(findings.length).toBeGreaterThan(15)
  })

  test.each(table)('%s', async (_, change, expected) => {
    const findings = await around.check(medusa, change)
    expect(notInOrder(findings)).toEqual(expected)
    for (const { level, message, action } of findings)
      if (level !== 'ok')
        expect([message, action]).toEqual([expect.stringMatching(/./), expect.stringMatching(/^[A-Z].{10}/)])
    expect(JSON.stringify(findings)).not.toContain('never_shown')
  })

  test('no two of them look alike, nor like a store in order', () => {
    expect(table.length).toBeGreaterThan(30)
    const all = table.map(([, , found]) => [...found].sort().join())
    expect(new Set(['', ...all]).size).toBe(table.length + 1)
  })
})

const notInOrder = (findings: Parameters<typeof brief>[0]) =>
  brief(findings.filter(({ level }) => level !== 'ok'))
