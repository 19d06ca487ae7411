/** How the fake store answers a question: by a status, by an error, or not at all. */
export type FakeReply =
  | { status: 'waiting' | 'paid' | 'placed' | 'failed' | 'refunded' | 'attention' | 'reviewed' }
  | { status: 'expired'; replaced?: true }
  | { error: { status: number; code: string; message: string } }
  | 'nothing'

/** How a state comes about: what the store answers, one after the other, and what the shopper and WeChat do. */
interface Recipe {
  /** The last one stays. */
  replies: readonly [FakeReply, ...FakeReply[]]
  /** Inside WeChat: what the bridge answers when the shopper presses the button; `silent` does not call back. */
  bridge?: 'ok' | 'cancel' | 'fail' | 'silent' | 'none'
  /** The shopper presses the panel's first button. */
  press?: true
  /** What becomes of a new payment; else there is one. */
  renewal?: 'fails' | 'never_comes'
}

const waiting = { status: 'waiting' } as const
const inWeChat = { replies: [waiting], press: true } as const

/** Every state of a payment on its page, and the reasons that are shown apart. */
export const recipes = {
  waiting: { replies: [waiting] },
  paid: { replies: [{ status: 'paid' }] },
  placed: { replies: [{ status: 'placed' }] },
  expired: { replies: [{ status: 'expired' }] },
  replaced: { replies: [{ status: 'expired', replaced: true }] },
  closed: { replies: [{ status: 'failed' }] },
  refunded: { replies: [{ status: 'refunded' }] },
  attention: { replies: [{ status: 'attention' }] },
  reviewed: { replies: [{ status: 'reviewed' }] },
  offline: { replies: ['nothing'] },
  paid_offline: { replies: [{ status: 'paid' }, 'nothing'] },
  refused: {
    replies: [{ error: { status: 404, code: 'payment_not_found', message: 'There is no such payment.' } }],
  },
  renewing: { replies: [{ status: 'expired' }], press: true, renewal: 'never_comes' },
  renew_failed: { replies: [{ status: 'expired' }], press: true, renewal: 'fails' },
  wechat: { replies: [waiting], bridge: 'silent' },
  paying: { ...inWeChat, bridge: 'silent' },
  confirming: { ...inWeChat, bridge: 'ok' },
  unconfirmed: { ...inWeChat, bridge: 'ok' },
  cancelled: { ...inWeChat, bridge: 'cancel' },
  bridge_fail: { ...inWeChat, bridge: 'fail' },
  no_bridge: { ...inWeChat, bridge: 'none' },
} as const satisfies Record<string, Recipe>

/** The name of a state that a fake payment can be in. */
export type FakeState = keyof typeof recipes
export const recipeOf = (state: FakeState): Recipe => recipes[state]
