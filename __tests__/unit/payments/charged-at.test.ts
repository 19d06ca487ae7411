import { chargedAt } from '#payments/verbs/charged-at'

const made = new Date('2026-11-28T03:59:59.500Z')
const now = new Date('2026-11-28T04:30:00.000Z')

test.each<[time_end: string | undefined, at: string, why: string]>([
  ['20261128121500', '2026-11-28T04:15:00.000Z', 'Beijing time'],
  ['20261128115959', '2026-11-28T03:59:59.500Z', 'in the second in which its code was made'],
  ['20261128123030', '2026-11-28T04:30:30.000Z', 'the gateway’s clock is half a minute ahead'],
  ['20261127121500', '2026-11-28T04:30:00.000Z', 'a day before its code'],
  ['20261129121500', '2026-11-28T04:30:00.000Z', 'tomorrow'],
  ['2026-11-28 12:15:00', '2026-11-28T04:30:00.000Z', 'another form'],
  ['20261128133000', '2026-11-28T05:30:00.000Z', 'an hour ahead, no more'],
  ['20261128133001', '2026-11-28T04:30:00.000Z', 'more than an hour ahead'],
  ['202611281215000', '2026-11-28T04:30:00.000Z', 'a digit too many'],
  ['020261128121500', '2026-11-28T04:30:00.000Z', 'a digit too many, in front'],
  ['20261328121500', '2026-11-28T04:30:00.000Z', 'a thirteenth month'],
  [undefined, '2026-11-28T04:30:00.000Z', 'not said'],
])('time_end %s is %s: %s', (time_end, at, _why) => {
  expect(chargedAt(time_end, made, now).toISOString()).toBe(at)
})

test.each([
  ['20261128110000', '2026-11-28T04:00:00.000Z', 'an hour before its code, no more'],
  ['20261128105959', '2026-11-28T04:30:00.000Z', 'more than an hour before'],
])('time_end %s is %s: %s, made at a whole second', (time_end, at, _why) => {
  expect(chargedAt(time_end, new Date('2026-11-28T04:00:00.000Z'), now).toISOString()).toBe(at)
})
