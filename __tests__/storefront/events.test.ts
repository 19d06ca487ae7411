import { createWeminePayment, type WemineEvent } from '../../src/storefront'
import { MINUTE, pass, SECOND, useFollowedPayment } from './support/followed-payment'
import { freshNumber, nativeSession } from './support/native-session'

const scene = useFollowedPayment()
const { follow } = scene

describe('events', () => {
  test('each comes once a payment, also when the page is loaded again', async () => {
    const events: WemineEvent[] = []
    const on = (event: WemineEvent) => events.push(event)
    const { payment, store, session } = follow({ on })
    await pass(SECOND)
    store.say('paid')
    await pass(3 * SECOND)
    store.say('placed')
    await pass(3 * SECOND)
    payment.destroy()
    const again = createWeminePayment({
      session,
      backendUrl: 'https://api.shop.example',
      fetch: store.fetch,
      on,
    })
    scene.stop = again.destroy
    await pass(3 * SECOND)
    const { out_trade_no } = session
    expect(again.getSnapshot().state).toBe('placed')
    expect(events.filter(({ type }) => type !== 'state')).toEqual([
      { type: 'paid', out_trade_no },
      { type: 'placed', out_trade_no, order_id: 'order_1' },
    ])
    expect(events.filter(({ type }) => type === 'state')).toEqual([
      { type: 'state', out_trade_no, state: 'paid', reason: undefined },
      { type: 'state', out_trade_no, state: 'placed', reason: undefined },
      { type: 'state', out_trade_no, state: 'placed', reason: undefined },
    ])
  })

  test('K9: a payment that was seen paid begins as paid when the page is loaded again, with no code before the first answer', async () => {
    const { payment, store, session } = follow()
    store.say('paid')
    await pass(SECOND)
    payment.destroy()
    store.say('nothing')
    const again = createWeminePayment({ session, backendUrl: 'https://api.shop.example', fetch: store.fetch })
    scene.stop = again.destroy
    expect(again.getSnapshot().state).toBe('paid')
    await pass(MINUTE)
    expect(again.getSnapshot()).toMatchObject({ state: 'offline', reason: 'paid' })
  })

  test('a renewal and a failure are told', async () => {
    const events: WemineEvent[] = []
    const number = freshNumber()
    const { payment, store, session } = follow({
      on: (event) => events.push(event),
      renew: async () => nativeSession({ out_trade_no: number }),
    })
    store.say('failed')
    await pass(2 * SECOND)
    await payment.renew()
    const { out_trade_no } = session
    expect(events.filter(({ type }) => type !== 'state')).toEqual([
      { type: 'failed', out_trade_no, reason: 'closed' },
      { type: 'renewed', out_trade_no: number, replaces: out_trade_no },
    ])
  })
})
