import { place } from '../../src/medusa-2/platform/place'
import { startSession } from '../../src/medusa-2/platform/session'
import { tables } from '../../src/medusa-2/platform/tables'
import { onTables } from '../../src/payments/medusa-tables'
import { emptySnapshot } from '../../src/payments/platform'
import { containerOf, HK, PAYER, useMedusa2 } from './support/medusa-2-rows'

const medusa = useMedusa2()
const { insert, paid } = medusa

describe('a session for a late payment', () => {
  test('is the one that is there, where it asks for the same', async () => {
    await insert.collection()
    await insert.session()
    const workflow = jest.fn(async () => undefined)
    expect(await startSession(containerOf({ workflow }), medusa.sql, await paid())).toMatchObject({
      row_id: 'payses_1',
    })
    expect(workflow).not.toHaveBeenCalled()
  })

  test('is started where it asks for another amount, and then found', async () => {
    await insert.collection()
    await insert.session({ amount: 5 })
    const workflow = jest.fn(async () => {
      await insert.session({ id: 'payses_2' })
      return undefined
    })
    expect(await startSession(containerOf({ workflow }), medusa.sql, await paid())).toMatchObject({
      row_id: 'payses_2',
    })
    expect(workflow).toHaveBeenCalledWith('create-payment-sessions', {
      ...{ payment_collection_id: 'paycol_1', provider_id: HK },
    })
  })

  test('that cannot be started says why, in Medusa’s words or in ours', async () => {
    await insert.collection()
    const order = await paid()
    const workflow = async () => 'the region has no such provider'
    expect(await startSession(containerOf({ workflow }), medusa.sql, order)).toBe(
      'the region has no such provider',
    )
    expect(await startSession(containerOf(), medusa.sql, order)).toBe('its cart has no payment session')
  })

  test('of an account that is no longer configured is left as it is', async () => {
    await insert.session()
    const session = {
      provider_id: HK,
      row_id: 'payses_1',
      session_id: 'payses_1',
      out_trade_no: null,
      money: null,
    }
    const store = onTables({ sql: medusa.sql, account: () => undefined }, tables)
    await store.attach(await paid(), session)
    expect((await medusa.sql('payment_session'))[0].data).toEqual({ open_id: PAYER })
  })
})

describe('placing', () => {
  const nothing = emptySnapshot('nothing')

  test('for a collection that is gone says so', async () => {
    expect(await place(containerOf(), medusa.sql, await paid(), nothing)).toBe(
      'its payment collection is gone',
    )
  })

  test('completes the cart by its id, and says why it could not', async () => {
    await insert.collection()
    await insert.cart()
    const workflow = jest.fn(async () => 'no stock')
    expect(await place(containerOf({ workflow }), medusa.sql, await paid(), nothing)).toBe('no stock')
    expect(workflow).toHaveBeenCalledWith('complete-cart', { id: 'cart_1' })
    // An order whose links are never written is found by that.
    expect((await medusa.sql('cart'))[0].metadata).toEqual({ wemine_cart_id: 'cart_1' })
  })

  test('gives an order that a completion left without it its payment, and its link to the cart', async () => {
    const order = await paid()
    await insert.collection()
    await insert.cart()
    await insert.order(108.8)
    const workflow = jest.fn(async () => undefined)
    const container = containerOf({ workflow, payment: { id: 'pay_1' } })
    expect(await place(container, medusa.sql, order, nothing)).toBeUndefined()
    expect(container.created).toEqual([{ order: { order_id: 'order_1' }, cart: { cart_id: 'cart_1' } }])
    expect(workflow).toHaveBeenCalledWith('capture-payment-workflow', { payment_id: 'pay_1', amount: 108.8 })
  })

  test('captures nothing where Medusa does not authorise the session, and nothing twice', async () => {
    const order = await paid()
    const { out_trade_no } = order
    await insert.collection()
    const workflow = jest.fn(async () => undefined)
    const container = containerOf({ workflow })
    expect(await place(container, medusa.sql, order, nothing)).toBe('the payment session was not authorised')
    const money = { amount: order.cart_amount, currency: 'HKD' }
    const payments = [{ out_trade_no, money, isCaptured: true, order_id: null }]
    expect(await place(container, medusa.sql, order, { ...nothing, payments })).toBeUndefined()
    expect(workflow).not.toHaveBeenCalled()
  })
})

test('a payment that belongs to no collection has no session and is placed nowhere', async () => {
  const code = { ...(await paid()), resource_id: null }
  await insert.collection()
  await insert.session()
  expect(await startSession(containerOf(), medusa.sql, code)).toBe('its cart has no payment session')
  expect(await place(containerOf(), medusa.sql, code, emptySnapshot('nothing'))).toBe(
    'its payment collection is gone',
  )
})
