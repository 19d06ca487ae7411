/**
 * The payment panel for React, and its parts.
 *
 * @module medusa-payment-wemine/storefront/react
 */
export { type Panel, usePanel } from './panel-context'
export { useWeminePayment, type WeminePaymentState } from './use-wemine-payment'
export { WemineAmount } from './wemine-amount'
export { WemineCheckButton, WeminePayButton, WemineRenewButton } from './wemine-buttons'
export { WemineCountdown } from './wemine-countdown'
export { WemineHint } from './wemine-hint'
export { WeminePanel, type WeminePanelProps } from './wemine-panel'
export { WeminePayment, type WeminePaymentProps } from './wemine-payment'
export { WemineQrCode } from './wemine-qr-code'
export { WemineStatus } from './wemine-status'
