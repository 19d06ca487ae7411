import { createContext, useContext } from 'react'
import type { PanelAction, PanelView } from '../panel/panel-view'
import type { WeminePaymentState } from './use-wemine-payment'

/** What the parts of a panel share. */
export interface Panel extends WeminePaymentState {
  /** All that is shown, in words; undefined while there is no payment. */
  view: PanelView | undefined
  /** Does what a button says. */
  act: (action: PanelAction) => void
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
