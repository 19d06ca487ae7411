import { ORDER_REQUEST, REVISION_C_NATIVE } from './support/documents'
import { rejection, startJsonGateway } from './support/gateway'
import { paid, query } from './support/tolerance'

// As in tolerance.test.ts, about amounts.

describe('row 2, amounts', () => {
  test.each([
    ['1000', 1000],
    [1000, 1000],
    ['0', 0],
    ['999999999999999', 999999999999999],
    ['10880.00', 10880],
    ['10880.0', 10880],
    ['10880.', 10880],
    [10880.0, 10880],
    ['1.0', 1],
    ['1e3', 1000],
    ['1.088e4', 10880],
    ['1.088E+4', 10880],
    ['1.08800e4', 10880],
    ['0.00', 0],
    ['0e9', 0],
    ['999999999999999.000000', 999999999999999],
    ['9.99999999999999e14', 999999999999999],
  ])('%p is %p cents', async (total_fee, cents) => {
    expect(await query(paid({ total_fee }))).toMatchObject({ total_fee: cents })
  })

  test.each([
    ...['-1', '+1', ' 1', '0x10', '1,000', 1.5, -1, 1e21, '9999999999999999', true],
    ...[
      '10880.5',
      '10880.01',
      '10880.000000000001',
      '1.0885e3',
      '1e-1',
      '10e-1',
      '1e15',
      '1e99',
      '1e',
      '.5',
      '1.0.0',
    ],
    ...['1e2e2', '10 880', '１０', 'Infinity', 'NaN', '-0', [1, 2], { a: 1 }],
  ])('%p is no amount, and the paid order proves nothing', async (total_fee) => {
    expect(await rejection(query(paid({ total_fee })))).toMatchObject({ kind: 'malformed' })
  })

  test.each(['REFUND', 'NOTPAY', 'CLOSED'])(
    'what is no amount makes the answer about one that is %s unreadable too',
    async (trade_state) => {
      expect(await query(paid({ trade_state, total_fee: '10880' }))).toMatchObject({ trade_state })
      const asked = query(paid({ trade_state, total_fee: '10880.5' }))
      expect(await rejection(asked)).toMatchObject({ kind: 'malformed' })
    },
  )

  test.each([1.5, 0, -1, Number.NaN, 2 ** 53, '150' as unknown as number])(
    '%p is not sent',
    async (total_fee) => {
      const gateway = await startJsonGateway(REVISION_C_NATIVE)
      const order = { ...ORDER_REQUEST, trade_type: 'NATIVE' as const, total_fee }
      expect(await rejection(gateway.client().createOrder(order))).toMatchObject({ kind: 'misconfigured' })
      expect(gateway.received).toHaveLength(0)
    },
  )
})
