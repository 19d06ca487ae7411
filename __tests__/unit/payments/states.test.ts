import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTables } from '#payments/ledger/schema'
import {
  ALL_STATES,
  AUTHORIZED_OR_CAPTURED,
  ENDED,
  GOING_BACK,
  isAuthorizedOrCaptured,
  isUndecided,
  isUnpaid,
  type OrderState,
  PAID_FOR_ORDER,
  PAYABLE,
  type PaymentStatus,
  STATES,
  sqlList,
  UNDECIDED,
  UNPAID,
} from '#payments/ledger/states'
import { filesBelow, root } from '../../support/sources'
import { diagramIn, stateDiagram } from '../../support/state-diagram'

const states = ALL_STATES.map((state) => [state, STATES[state]] as const)

describe('the table', () => {
  test.each(states)('%s is followed by states that there are, each once', (_, { next }) => {
    for (const state of next) expect(ALL_STATES).toContain(state)
    expect(new Set(next).size).toBe(next.length)
  })

  test('every state is reached from the first, and money always comes to an end', () => {
    const reachable = (from: OrderState) => {
      const found = new Set<OrderState>([from])
      for (const state of found) for (const next of STATES[state].next) found.add(next)
      return found
    }
    expect([...reachable('requested')].sort()).toEqual([...ALL_STATES].sort())
    for (const state of ALL_STATES) {
      const ends = [...reachable(state)].filter((end) => STATES[end].money === 'final')
      expect([state, ends.length > 0]).toEqual([state, true])
    }
  })

  test('money that was seen is never forgotten: no way leads back to where none is', () => {
    for (const [state, { money, next }] of states)
      if (money !== 'none') expect([state, next.filter((other) => isUnpaid(other))]).toEqual([state, []])
  })

  test('whatever was thought of a code, the gateway may still say that it is paid', () => {
    for (const state of UNPAID)
      for (const next of ['paid', 'exception']) expect(STATES[state].next).toContain(next)
  })

  test('money leaves by way of `refunding` alone, and nothing leaves `refunded`', () => {
    const into = ALL_STATES.filter((state) => (STATES[state].next as readonly string[]).includes('refunded'))
    expect(into).toEqual(['refunding'])
    expect(STATES.refunded.next).toEqual([])
  })

  test('is written into SQL as a list', () => {
    expect(sqlList(['paid', 'authorized'])).toBe("'paid', 'authorized'")
    expect(sqlList(['open'])).toBe("'open'")
  })

  test('sorts the states by their money', () => {
    expect(UNPAID).toEqual(['requested', 'open', 'refused', 'closed', 'expired'])
    expect(UNDECIDED).toEqual(['paid', 'authorized', 'refunding'])
    expect(GOING_BACK).toEqual(['refunding', 'refunded'])
    expect(PAYABLE).toEqual(['requested', 'open'])
    expect(PAID_FOR_ORDER).toEqual(['paid', 'authorized', 'captured'])
    expect(ENDED).toEqual(['refused', 'closed', 'expired', 'captured', 'refunded'])
    expect(ALL_STATES.filter(isAuthorizedOrCaptured)).toEqual(AUTHORIZED_OR_CAPTURED)
    expect(AUTHORIZED_OR_CAPTURED).toEqual(['authorized', 'captured'])
    expect(ALL_STATES.filter(isUnpaid)).toEqual(UNPAID)
    expect(ALL_STATES.filter(isUndecided)).toEqual(UNDECIDED)
  })

  test('tells the shopper and both Medusas the same of each', () => {
    const told: Record<OrderState, [PaymentStatus, string, string]> = {
      requested: ['waiting', 'pending', 'pending'],
      open: ['waiting', 'pending', 'pending'],
      refused: ['failed', 'error', 'error'],
      closed: ['failed', 'canceled', 'canceled'],
      expired: ['expired', 'canceled', 'canceled'],
      paid: ['paid', 'authorized', 'captured'],
      authorized: ['paid', 'authorized', 'captured'],
      captured: ['placed', 'authorized', 'captured'],
      refunding: ['refunded', 'canceled', 'canceled'],
      refunded: ['refunded', 'canceled', 'canceled'],
      exception: ['attention', 'error', 'error'],
    }
    for (const [state, { shopper, medusa1, medusa2 }] of states)
      expect([state, shopper, medusa1, medusa2]).toEqual([state, ...told[state]])
  })
})

describe('is the only one of its kind', () => {
  test('the CHECK constraint is made of it', () => {
    expect(createTables).toContain(`check (state in (${sqlList(ALL_STATES)}))`)
  })

  test('so are the indexes by the kind of money', () => {
    for (const list of [
      `state in (${sqlList(UNPAID)})`,
      `state not in (${sqlList(UNPAID)})`,
      `state in (${sqlList(UNDECIDED)})`,
    ])
      expect(createTables).toContain(list)
  })

  test('no statement and no map writes several states out again', () => {
    const words = ALL_STATES.join('|')
    // Two or more in one list of SQL, or a map of them; the lists of transitions are checked by the compiler.
    const list = new RegExp(`(?:\\bin\\s*\\(|\\barray\\[)\\s*'(${words})'(\\s*,\\s*'(${words})')+\\s*[)\\]]`)
    const map = new RegExp(`\\b(${words}): '[a-z]+',\\s+(${words}): '[a-z]+',\\s+(${words}): '`)
    const found = filesBelow('src').filter(({ name, text }) => {
      if (name === 'src/payments/ledger/states.ts') return false
      return list.test(text) || map.test(text)
    })
    expect(found.map(({ name }) => name)).toEqual([])
  })

  test('both status maps and the shopper’s status come from it', () => {
    const readers = ['src/medusa-1', 'src/medusa-2'].map((folder, at) =>
      filesBelow(folder)
        .filter(({ text }) =>
          new RegExp(`STATES\\[[\\w.]+\\]\\.medusa${at + 1}|\\bmedusa${at + 1}\\b.*STATES`).test(text),
        )
        .map(({ name }) => name),
    )
    expect(readers.map((names) => names.length > 0)).toEqual([true, true])
    const status = readFileSync(join(root, 'src/payments/verbs/status.ts'), 'utf8')
    expect(status).toMatch(/const \{ shopper \} = STATES\[state\]/)
  })

  test('the diagram in docs/architecture.md is drawn from it', () => {
    const page = join(root, 'docs/architecture.md')
    expect(existsSync(page)).toBe(true)
    expect(diagramIn(readFileSync(page, 'utf8'))).toBe(stateDiagram())
  })
})
