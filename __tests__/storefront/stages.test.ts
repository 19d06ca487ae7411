import { next, type PaymentEvent, type Stage, shown, steps } from '../../src/storefront/controller/stages'

const events: PaymentEvent[] = [
  ...([
    'waiting',
    'paid',
    'placed',
    'expired',
    'replaced',
    'failed',
    'refunded',
    'attention',
    'reviewed',
  ] as const),
  ...(['pay', 'ok', 'cancel', 'fail', 'unanswered', 'no_bridge', 'unsigned', 'unconfirmed'] as const),
  ...(['time_up', 'lost', 'refused', 'renewed'] as const),
]

const said = 'paid placed expired replaced closed refunded attention reviewed'
/** Where each event leads from each stage, in the order of {@link events}; a dot stays. `:` is before the reason. */
const table: Record<Stage, string> = {
  waiting: `. ${said} paying confirming waiting:cancelled waiting:bridge_fail . waiting:no_bridge waiting:unsigned . expired offline refused waiting`,
  paying:
    '. paid placed . . closed refunded attention reviewed . confirming waiting:cancelled waiting:bridge_fail waiting . . . . . . .',
  confirming:
    '. paid placed . . closed refunded attention reviewed . . . . . . . waiting:unconfirmed . . . .',
  expired: 'waiting paid placed . replaced closed refunded attention reviewed . . . . . . . . . . . waiting',
  replaced: 'waiting paid placed expired . closed refunded attention reviewed . . . . . . . . . . . waiting',
  closed: 'waiting paid placed expired replaced . refunded attention reviewed . . . . . . . . . . . waiting',
  offline: `waiting ${said} . . . . . . . . . . refused waiting`,
  refused: `waiting ${said} . . . . . . . . . offline . waiting`,
  paid: '. . placed . . . refunded attention reviewed . . . . . . . . . paid_offline paid_offline .',
  paid_offline: '. paid placed . . . refunded attention reviewed . . . . . . . . . . . .',
  placed: '. . . . . . . . . . . . . . . . . . . . .',
  attention: '. . placed . . . refunded . reviewed . . . . . . . . . . . .',
  reviewed: '. . placed . . . refunded attention . . . . . . . . . . . . .',
  refunded: '. . placed . . . . attention reviewed . . . . . . . . . . . waiting',
}

test.each(Object.entries(table))('from %s', (stage, row) => {
  const led = events.map(
    (event) =>
      next(stage as Stage, event)
        ?.filter(Boolean)
        .join(':') ?? '.',
  )
  expect(led.join(' ')).toBe(row)
})

test('the table has every stage and every event, and every stage is shown', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(steps).sort())
  expect(Object.keys(shown).sort()).toEqual(Object.keys(steps).sort())
  const known = new Set(Object.values(steps).flatMap((row) => Object.keys(row)))
  expect([...known].sort()).toEqual([...events].sort())
})

test('WeChat’s "ok" never leads to paid: only the store’s word does', () => {
  for (const stage of Object.keys(steps) as Stage[])
    for (const event of events)
      if (/^(paid|placed)$/.test(next(stage, event)?.[0] ?? '')) expect(['paid', 'placed']).toContain(event)
})

test('K9: from paid on, nothing leads to a stage with a code or a new payment but the store’s word "refunded"', () => {
  const reached = new Set<Stage>(['paid'])
  for (const stage of reached)
    for (const event of events) {
      const to = next(stage, event)?.[0]
      if (to && event !== 'refunded') reached.add(to)
    }
  expect([...reached].sort()).toEqual(['attention', 'paid', 'paid_offline', 'placed', 'reviewed'])
  for (const stage of reached) expect(next(stage, 'renewed')).toBeUndefined()
})

test('a payment is not replaced while WeChat Pay is open over it, or has just said "ok"', () => {
  expect(next('paying', 'renewed')).toBeUndefined()
  expect(next('confirming', 'renewed')).toBeUndefined()
})
