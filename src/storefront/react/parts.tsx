import type { Markup } from '../panel/markup'
import type { PanelAction, PanelView } from '../panel/panel-view'
import { amountPart, buttonPart, codePart, countdownPart, hintPart, statusPart } from '../panel/parts'
import { usePanel } from './panel-context'
import { toReact } from './to-react'

/** What each part of a panel takes. */
export interface PartProps {
  /** The part's class. A button without one has the panel's. */
  className?: string
}

function usePart(part: (view: PanelView) => Markup | undefined) {
  const { view, act } = usePanel()
  const markup = view && part(view)
  return markup ? toReact(markup, act) : null
}

/** What is to be paid, as people of the panel's language write it. */
export const WemineAmount = ({ className }: PartProps) => usePart((view) => amountPart(view, className))

/** The QR code, while it can be paid here: dark on light in dark mode too, with words for those who cannot see it. */
export const WemineQrCode = ({ className }: PartProps) => usePart((view) => codePart(view, className))

/** How the payment stands, with the number to quote. Screen readers say it whenever it changes. */
export const WemineStatus = ({ className }: PartProps) => usePart((view) => statusPart(view, className))

/** How long it can be paid. */
export const WemineCountdown = ({ className }: PartProps) => usePart((view) => countdownPart(view, className))

/** What to do where the page's screen cannot simply be scanned. */
export const WemineHint = ({ className }: PartProps) => usePart((view) => hintPart(view, className))

const useButton = ({ className }: PartProps, ...actions: PanelAction[]) =>
  usePart(({ buttons }) => {
    const button = buttons.find(({ action }) => actions.includes(action))
    return button && buttonPart(button, className)
  })

/** Opens WeChat Pay, goes to the payment's own page, or hands the payment to the mini program. */
export const WeminePayButton = (props: PartProps) => useButton(props, 'pay', 'mini_program')

/** A new payment, where this one can no longer be paid, or was paid and refunded. */
export const WemineRenewButton = (props: PartProps) => useButton(props, 'renew')

/** Asks again at once, where the store could not be reached. */
export const WemineCheckButton = (props: PartProps) => useButton(props, 'check')

/** Every button that the panel would show, in its order: nothing is missing in any environment. */
export function WemineButtons({ className }: PartProps) {
  const { view, act } = usePanel()
  return <>{view?.buttons.map((button) => toReact(buttonPart(button, className), act, button.action))}</>
}
