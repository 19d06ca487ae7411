/**
 * The payment panel for React, and its parts.
 *
 * @module medusa-payment-wemine/storefront/react
 */
export { type Panel, usePanel } from './panel-context'
export {
  type PartProps,
  WemineAmount,
  WemineButtons,
  WemineCheckButton,
  WemineCountdown,
  WemineHint,
  WeminePayButton,
  WemineQrCode,
  WemineRenewButton,
  WemineStatus,
} from './parts'
export { useWeminePayment, type WeminePaymentState } from './use-wemine-payment'
export { WeminePanel, type WeminePanelProps } from './wemine-panel'
export { WeminePayment, type WeminePaymentProps } from './wemine-payment'
