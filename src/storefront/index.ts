/**
 * What follows a payment in the shopper's browser, in any page. It has no dependency.
 *
 * @module medusa-payment-wemine/storefront
 */
export type { StoreAddress } from './controller/ask-status'
export {
  createWeminePayment,
  type WeminePaymentController,
  type WeminePaymentOptions,
} from './controller/create-wemine-payment'
export type { WemineEvent } from './controller/events'
export { firstSnapshot } from './controller/first-snapshot'
export { problemOf, type RenewRequest } from './controller/renew-request'
export type {
  BridgeAnswer,
  WemineProblem,
  WemineReason,
  WemineSnapshot,
  WemineState,
} from './controller/snapshot'
export { type BrowserTraits, environment, type WemineEnvironment } from './environment/environment'
export { WAYS, type WemineWay } from './environment/ways'
export { chooseLanguage } from './messages/choose-language'
export { en } from './messages/en'
export { languageOf } from './messages/language-of'
export { problemText } from './messages/problem-text'
export { statusText } from './messages/status-text'
export type { WemineLanguage, WemineMessages } from './messages/wemine-messages'
export {
  type MountedPanel,
  type MountOptions,
  mountWeminePayment,
  type WeminePanelOptions,
} from './panel/mount'
export { type QrOptions, qrSvg } from './panel/qr-svg'
export { finishQuickAuth } from './quick-auth/finish-quick-auth'
export { forgetOpenId, openId } from './quick-auth/open-id'
export { type QuickAuthOptions, startQuickAuth } from './quick-auth/start-quick-auth'
export { readSession } from './session/read-session'
export type { JsapiParameters, WemineSessionData } from './session/session-data'
export { type ShopperData, shopperData } from './session/shopper-data'
