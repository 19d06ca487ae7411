import type { WeminePaymentController } from '../controller/create-wemine-payment'
import { payUrlOf, type WemineWay } from '../environment/ways'
import type { PanelAction, PanelContext } from './panel-view'

/** What a panel remembers of its own: it has nothing to do with the payment. */
export type PanelMemory = Pick<PanelContext, 'chosen' | 'copy'>

export interface ActionsOptions {
  payment: Pick<WeminePaymentController, 'getSnapshot' | 'pay' | 'check' | 'renew'>
  payUrl?: string | undefined
  onMiniProgram?: ((out_trade_no: string) => void) | undefined
  title: string
  remember: (memory: PanelMemory) => void
}

/** Does what a button of the panel says. Never throws and never rejects. */
export async function act(action: PanelAction, { payment, payUrl, title, ...panel }: ActionsOptions) {
  const snapshot = payment.getSnapshot()
  const choose = (chosen: WemineWay) => panel.remember({ chosen })
  const url = payUrlOf(snapshot, payUrl) ?? ''
  switch (action) {
    case 'pay':
      return payment.pay()
    case 'mini_program':
      return panel.onMiniProgram?.(snapshot.out_trade_no)
    case 'check':
      return payment.check()
    case 'renew':
      return payment.renew()
    case 'to_code':
      return payment.renew({ trade_type: 'NATIVE', reason: 'to_code' })
    case 'new_code':
      return payment.renew({ trade_type: 'NATIVE', reason: 'new_code' })
    case 'to_link':
      return choose('link')
    case 'to_other_phone':
      return choose('other_phone')
    case 'copy':
      return panel.remember({ chosen: 'link', copy: await copied(url) })
    case 'share':
      // Closing the sheet rejects: that is no fault.
      return navigator.share({ title, url }).catch(() => {})
  }
}

/** A clipboard that refuses is said: the shopper copies by hand. */
async function copied(text: string): Promise<PanelMemory['copy']> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return byCommand(text) ? 'copied' : 'copy_failed'
  }
}

/** Browsers inside of apps often have no clipboard of the new kind. */
function byCommand(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null
  const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true })
  field.style.cssText = 'position:fixed;top:0;opacity:0'
  document.body.append(field)
  try {
    field.select()
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    focused?.focus({ preventScroll: true })
  }
}
