export type { CheckedSign } from './wemine/check-sign'
export { WemineClient, type WemineClientOptions } from './wemine/client'
export type { CreatedOrder, OrderRequest, TradeType } from './wemine/create-order'
export {
  isWemineError,
  WemineConfigurationError,
  WemineError,
  type WemineErrorKind,
  WemineMalformedError,
  WemineOutcomeUnknownError,
  WemineRefusedError,
  WemineUnreachableError,
} from './wemine/errors'
export type { JsapiParameters } from './wemine/jsapi'
export { parseNotification, type WemineNotification } from './wemine/notification'
export type { OrderQuery } from './wemine/query-order'
export { quickAuthUrl } from './wemine/quick-auth'
export { isAlreadyFullyRefunded, type RefundedOrder, type RefundRequest } from './wemine/refund-order'
export { type SignType, sign, verifySign } from './wemine/signature'
