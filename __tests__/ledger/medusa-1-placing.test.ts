import { completeCart } from '../../src/medusa-1/platform/complete-cart'
import { owedNow } from '../../src/medusa-1/platform/owed-now'
import { place } from '../../src/medusa-1/platform/place'
import { startSession } from '../../src/medusa-1/platform/session'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { clock, containerOf, PAID, useMedusa1 } from './support/medusa-1-rows'
import { now } from './support/rows'

const medusa = useMedusa1()
const { insert, paid } = medusa

describe('a session for a late payment', () => {
  test('of a payment collection is started where it has none, and is then found', async () => {
    const code = await paid('paycol_1')
    await insert.order()
    await insert.collection()
    const setPaymentSession = jest.fn(async () => {
      await insert.session(code, { cart_id: null, data: {} })
      const link = { payment_collection_id: 'paycol_1', payment_session_id: 'ps_1' }
      await medusa.sql('payment_collection_sessions').insert(link)
    })
    const container = containerOf({ paymentCollectionService: { setPaymentSession } })
    expect(await startSession(container, medusa.sql, code)).toMatchObject({
      row_id: 'ps_1',
      out_trade_no: null,
    })
    expect(setPaymentSession).toHaveBeenCalledWith('paycol_1', { provider_id: 'wemine' }, '')
  })

  test('that asks for another amount is refused, and so is a cart that is gone', async () => {
    const code = await paid()
    expect(await startSession(containerOf(), medusa.sql, code)).toBe('it has no payment session')
    await insert.cart()
    await insert.session(code, { amount: PAID + 1 })
    expect(await startSession(containerOf(), medusa.sql, code)).toBe(
      'its payment session asks for another amount',
    )
  })
})

describe('placing', () => {
  const placed = (order: GatewayOrder, container = containerOf()) =>
    place(container, { sql: medusa.sql, clock } as never, order)

  test('for a cart that is gone says so', async () => {
    expect(await placed(await paid())).toBe('its cart is gone')
  })

  test('for a payment collection without the session says so, and authorises nothing', async () => {
    const code = await paid('paycol_1')
    await insert.order()
    await insert.collection()
    expect(await placed(code)).toBe('its payment session is gone')
  })

  test('does not take a stuck payment whose money was refunded', async () => {
    const code = await paid()
    await insert.cart()
    await insert.payment(code)
    await medusa.sql('wemine_gateway_order').update({ state: 'refunded', refunded_fee: PAID })
    const complete = jest.fn()
    const container = containerOf({ cartCompletionStrategy: { complete } })
    expect(await placed(code, container)).toBe('its payment cannot be taken any more')
    expect(complete).not.toHaveBeenCalled()
  })

  test('captures what another side placed, in its order', async () => {
    const code = await paid()
    await insert.cart({ completed_at: now })
    await insert.order({ cart_id: 'cart_1' })
    await insert.payment(code, { order_id: 'order_1' })
    const capturePayment = jest.fn(async () => {})
    const container = containerOf({ orderService: { capturePayment } })
    expect(await placed(code, container)).toBeUndefined()
    expect(capturePayment).toHaveBeenCalledWith('order_1')
    await medusa.sql('payment').update({ captured_at: now })
    expect(await placed(code, container)).toBeUndefined()
    expect(capturePayment).toHaveBeenCalledTimes(1)
  })

  test.each([
    [{ message: 'out of stock' }, 'out of stock'],
    [{ errors: [{ message: 'no shipping' }] }, 'no shipping'],
    [{ payment_status: 'requires_more' }, 'Medusa says requires_more'],
    [{}, 'Medusa says no more'],
    [{ type: 'order' }, undefined],
    [{ type: 'swap' }, undefined],
  ])(
    'answered with %j says why, and takes its tax lines off where no order came of it',
    async (body, words) => {
      const deleteTaxLines = jest.fn(async () => {})
      const setPaymentSession = jest.fn(async () => {})
      const container = containerOf({
        cartService: { deleteTaxLines, setPaymentSession },
        idempotencyKeyService: { create: async (key: object) => key },
        cartCompletionStrategy: { complete: async () => ({ response_body: body }) },
      })
      const cart = { cart_id: 'cart_1', provider_id: 'wemine', resumes: false, isSelected: false }
      expect(await completeCart(container, cart)).toBe(words)
      expect(deleteTaxLines).toHaveBeenCalledTimes(words === undefined ? 0 : 1)
      expect(setPaymentSession).toHaveBeenCalledWith('cart_1', 'wemine')
    },
  )
})

test('a payment that belongs to no cart owes nothing, has no session and is placed nowhere', async () => {
  const code = { ...(await paid()), resource_id: null }
  await insert.cart()
  await insert.session(code)
  expect(await owedNow(medusa.sql, code)).toBeNull()
  expect(await startSession(containerOf(), medusa.sql, code)).toBe('it has no payment session')
  expect(await place(containerOf(), { sql: medusa.sql, clock } as never, code)).toBe('its cart is gone')
})
