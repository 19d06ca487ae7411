/**
 * The client of the gateway, and what checks its notifications. In Medusa 1 the package itself is the plugin.
 *
 * @module medusa-payment-wemine
 */
export { WemineClient, type WemineClientOptions } from './wemine/client/client'
export type { CheckedSign } from './wemine/endpoints/check-sign'
export type { CreatedOrder, OrderRequest, TradeType } from './wemine/endpoints/create-order'
export type { JsapiParameters } from './wemine/endpoints/jsapi'
export type { OrderQuery } from './wemine/endpoints/query-order'
export { quickAuthUrl } from './wemine/endpoints/quick-auth'
export { isAlreadyFullyRefunded, type RefundedOrder, type RefundRequest } from './wemine/endpoints/refund'
export {
  isWemineError,
  WemineConfigurationError,
  WemineError,
  type WemineErrorDetails,
  type WemineErrorKind,
  WemineMalformedError,
  WemineOutcomeUnknownError,
  WemineRefusedError,
  WemineUnreachableError,
} from './wemine/errors'
export { parseNotification, type WemineNotification } from './wemine/notifications/notification'
export { type SignType, sign, verifySign } from './wemine/notifications/signature'
