import { createContext, useContext } from 'react'
import type { environment, messages, WemineMessages } from '../index'
import type { WeminePaymentState } from './use-wemine-payment'

/** What the parts of a panel share. */
export interface Panel extends WeminePaymentState {
  /** The sentences to show, your own included. */
  words: WemineMessages
  /** Goes on the panel as `lang`. */
  language: keyof typeof messages
  /** Where the page is open; `desktop` while a server renders. */
  environment: ReturnType<typeof environment>
  /** Whether a new payment can be made here. */
  canRenew: boolean
}

export const PanelContext = createContext<Panel | undefined>(undefined)

/**
 * The panel that a part stands in, for parts of your own.
 *
 * @throws {Error} outside of one
 */
export function usePanel(): Panel {
  const panel = useContext(PanelContext)
  if (!panel) throw new Error('This part belongs into <WeminePanel> or <WeminePayment>')
  return panel
}
