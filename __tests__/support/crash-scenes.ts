import type { Answer, Driver, Session } from './driver'
import { succeeded, until } from './http'
import { placedOrder } from './placed-order'

/** What is going on in a store when its process dies. */
export type During =
  | 'opening a payment'
  | 'a notification'
  | 'pressing complete'
  | 'a run of the job'
  | 'a late payment that is still owed'
  | 'refunding HK$10'
  | 'refunding all'
  | 'refunding what nobody owes'
  | 'holding what nobody owes'
  | 'publishing events'
  | 'cancelling an order'
  | 'paying for an edited order'

/** One cart of one shopper, and the people around it. */
export interface Scene {
  cart: string
  /** Part of the request that does it; `job` where none does. */
  on: string
  /** Part of what is looked for beside the place itself, where more than one of the kind may be under way. */
  about?: string
  /** Begins what the process dies in. Its answer never comes. */
  act(): Promise<unknown>
  /** What the people do who find the store back. */
  afterwards(): Promise<unknown>
  /** What the ledger has as `resource_id`, where it is not what the cart is paid by. */
  resource?: string
  /** What the ledger has as the order of its payment, where that is not its cart's order. */
  holder?: string
  /** Cents that its order was paid before. */
  paidBefore?: number
  /** What holds in the end beside the money. */
  inTheEnd?(): Promise<unknown>
}

const nothing = async () => undefined

/** Sets the stage of each, up to the moment before. */
export const scenes: Record<During, (store: Driver) => Promise<Scene>> = {
  async 'opening a payment'(store) {
    const cart = await store.createCart()
    return {
      cart,
      on: '/payment-session',
      act: () => store.startPayment(cart),
      afterwards: () => reloadAndPay(store, cart),
    }
  },

  'a notification': async (store) => notification(store, await payable(store)),

  async 'a late payment that is still owed'(store) {
    const old = await payable(store)
    succeeded(await store.renewPayment(old.cart))
    return notification(store, old)
  },

  async 'pressing complete'(store) {
    const { cart, session } = await payable(store)
    return {
      cart,
      on: '/complete',
      async act() {
        await payUnseen(store, session)
        await store.complete(cart)
      },
      afterwards: () => store.complete(cart),
    }
  },

  /**
   * The job is kept from it until then. A question that it has under way would be answered "not paid", the next one would come
   * seconds later, and by then the run may stand still at another payment for good.
   */
  async 'a run of the job'(store) {
    const { cart, session } = await payable(store)
    await lookAt(store, session, new Date(Date.now() + 3_600_000))
    return {
      cart,
      on: 'job',
      about: session.out_trade_no,
      async act() {
        await store.sandbox.pay(session.code_url, { notify: false })
        await lookAt(store, session, new Date())
      },
      afterwards: nothing,
    }
  },

  'refunding HK$10': (store) => refunding(store, 1000),
  'refunding all': (store) => refunding(store, 10880),

  'refunding what nobody owes': unowed,
  'holding what nobody owes': unowed,

  /** Its event is given to the store's bus at least once. */
  async 'publishing events'(store) {
    const scene = await payable(store)
    const { cart, session } = scene
    return {
      ...notification(store, scene),
      async inTheEnd() {
        const order = await store.orderOf(cart)
        const line = `heard wemine.payment.captured of ${session.out_trade_no} for ${order?.id}`
        await until('its event', async () => store.logs().includes(line), 150_000)
      },
    }
  },

  async 'cancelling an order'(store) {
    const { cart, session } = await payable(store)
    await store.sandbox.pay(session.code_url)
    const { id } = await placedOrder(store, cart)
    const cancel = () => store.admin('POST', `/admin/orders/${id}/cancel`)
    const isCanceled = async () => (await store.sql('order').where({ id }).first()).canceled_at !== null
    return {
      cart,
      on: '/cancel',
      act: cancel,
      // The merchant presses it again where the order does not say so, until the gateway's answer is known.
      afterwards: () =>
        until(
          'the order to be canceled',
          async () => {
            if ((await isCanceled()) || (await cancel()).status < 300) return true
            await new Promise((resolve) => setTimeout(resolve, 3000))
            return false
          },
          150_000,
        ),
      async inTheEnd() {
        expect(await isCanceled()).toBe(true)
      },
    }
  },

  /** What an order edit costs more is paid by a payment collection without a cart, as with a payment link. */
  async 'paying for an edited order'(store) {
    const { cart, session } = await payable(store)
    await store.sandbox.pay(session.code_url)
    const { id } = await placedOrder(store, cart)
    const { resource, session: code, holder, finish: afterwards } = await store.editOrder(id)
    const scene = notification(store, { cart, session: code })
    return { ...scene, resource, holder, afterwards, paidBefore: 10880 }
  },
}

/** A cart is paid with the code of what it cost before. */
async function unowed(store: Driver): Promise<Scene> {
  const { cart, session } = await payable(store)
  await store.changeCart(cart)
  const { out_trade_no } = session
  return {
    cart,
    on: '/check',
    async act() {
      await store.sandbox.pay(session.code_url)
      // It has not been owed for long enough.
      await store.sql.raw(
        `update wemine_gateway_order
         set waiting_for = 'not_owed', waiting_since = now() - interval '1 minute', waiting_why = 'not owed',
           next_check_at = now() + interval '5 seconds'
         where out_trade_no = ?`,
        [out_trade_no],
      )
      await store.admin('POST', `/admin/wemine/payments/${out_trade_no}/check`)
    },
    afterwards: () => reloadAndPay(store, cart),
  }
}

/** A payment that the store hears of by its notification alone. */
function notification(store: Driver, { cart, session }: { cart: string; session: Session }): Scene {
  return {
    cart,
    on: '/hooks/wemine',
    async act() {
      await payUnseen(store, session)
      await store.sandbox.notify(session.out_trade_no)
    },
    afterwards: nothing,
  }
}

async function payable(store: Driver): Promise<{ cart: string; session: Session }> {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  return { cart, session: (await store.session(cart)) as Session }
}

/** Pays without a notification. The job is kept from it: the request that follows is to be the one that sees it first. */
async function payUnseen(store: Driver, session: Session): Promise<void> {
  await lookAt(store, session, new Date(Date.now() + 30_000))
  await store.sandbox.pay(session.code_url, { notify: false })
}

/** When the job is to look at it next. */
async function lookAt(store: Driver, { out_trade_no }: Session, next_check_at: Date): Promise<void> {
  await store.sql('wemine_gateway_order').where({ out_trade_no }).update({ next_check_at })
}

/** The shopper looks at the page again, and pays the code that it shows. */
async function reloadAndPay(store: Driver, cart: string): Promise<void> {
  if (!(await store.session(cart))?.code_url) succeeded(await store.startPayment(cart))
  const { code_url } = (await store.session(cart)) as Session
  await store.sandbox.pay(code_url)
}

/** The merchant refunds, and does it again where the order does not show it. */
async function refunding(store: Driver, cents: number): Promise<Scene> {
  const { cart, session } = await payable(store)
  await store.sandbox.pay(session.code_url)
  const { id } = await placedOrder(store, cart)
  return {
    cart,
    on: '/refund',
    act: () => store.refund(id, cents),
    async afterwards() {
      await until(
        'the refund to be taken',
        async () => {
          if ((await store.orderOf(cart))?.refunded === cents) return true
          const again = await store.refund(id, cents)
          if (again.body.code !== 'refund_unknown') return !isWrittenAlready(again)
          await lookItUp(store, session)
          return false
        },
        150_000,
      )
    },
  }
}

/** Medusa 2 has the refund that was never sent in its books; the job takes it out again when a minute is over. */
const isWrittenAlready = ({ body }: Answer) => /refund more than/.test(String(body.message))

/** What the gateway did not say, a person reads in its own portal and tells the store. */
async function lookItUp(store: Driver, { out_trade_no }: Session): Promise<void> {
  const action = store.sandbox.money()[out_trade_no]?.refunded ? 'refund_done' : 'refund_not_done'
  const path = `/admin/wemine/payments/${out_trade_no}/resolve`
  succeeded(await store.admin('POST', path, { action, note: 'looked up in the portal' }))
}
