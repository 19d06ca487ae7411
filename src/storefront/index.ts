/**
 * What follows a payment in the shopper's browser, in any page. It has no dependency.
 *
 * @module medusa-payment-wemine/storefront
 */
export type { StoreAddress } from './ask-status'
export { chooseLanguage } from './choose-language'
export {
  createWeminePayment,
  type WeminePaymentController,
  type WeminePaymentOptions,
} from './create-wemine-payment'
export { environment } from './environment'
export { finishQuickAuth } from './finish-quick-auth'
export { firstSnapshot } from './first-snapshot'
export { messages, type WemineMessages } from './messages'
export { type QrOptions, qrSvg } from './qr-svg'
export { readSession } from './read-session'
export type { JsapiParameters, WemineSessionData } from './session-data'
export { type ShopperData, shopperData } from './shopper-data'
export type { WemineReason, WemineSnapshot, WemineState } from './snapshot'
export { type QuickAuthOptions, startQuickAuth } from './start-quick-auth'
export { statusText } from './status-text'
