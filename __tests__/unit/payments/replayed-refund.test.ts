import type { Refund } from '#payments/ledger/refunds'
import { replayedRefund } from '#payments/verbs/replayed-refund'

type Earlier = Pick<Refund, 'refund_id' | 'refund_fee' | 'state'>
const earlier = (more: Partial<Record<keyof Earlier, unknown>> = {}) =>
  ({ refund_id: null, refund_fee: 100, state: 'done', ...more }) as Earlier
const SEEN = 'the gateway answered with refund 5000, which was an earlier one'
const UNSEEN = 'the gateway answered with refund 5000, which may be an earlier one of the same amount'

test.each<[why: string, refund_id: string | null, earlier: Earlier[], answer: string | undefined]>([
  ['the first', '5000', [], undefined],
  [
    'a number that was seen',
    '5000',
    [earlier({ refund_id: '4000' }), earlier({ refund_id: '5000', refund_fee: 7 })],
    SEEN,
  ],
  [
    'a number that was seen of one in doubt',
    '5000',
    [earlier({ refund_id: '5000', state: 'unknown' })],
    SEEN,
  ],
  ['another number of the same amount', '5000', [earlier({ refund_id: '4000' })], undefined],
  ['the same amount, whose number was never seen', '5000', [earlier({ refund_fee: 7 }), earlier()], UNSEEN],
  ['another amount, whose number was never seen', '5000', [earlier({ refund_fee: 101 })], undefined],
  ['the same amount, refused', '5000', [earlier({ state: 'refused' })], undefined],
  ['the same amount, never sent', '5000', [earlier({ state: 'requested' })], undefined],
  ['no number, after one without', null, [earlier()], undefined],
])('%s: refund %s after %j', (_, refund_id, before, answer) => {
  expect(replayedRefund(refund_id, 100, before)).toBe(answer)
})

test('no cents are no earlier refund: nothing was sent for them', () => {
  expect(replayedRefund('5000', 0, [earlier({ refund_fee: 0 })])).toBeUndefined()
})
