import type { Fault } from '../faults/fault'
import type { HttpRequest } from '../http/read-request'
import { checkSign } from './check-sign'
import { createOrder } from './create-order'
import type { Gateway } from './gateway'
import type { Outcome } from './outcome'
import { queryOrder } from './query-order'
import { refund } from './refund'
import type { GatewayEndpoint } from './revisions'

export interface Endpoint {
  name: GatewayEndpoint
  method: string
  path: string
  /** Whether the api-secret is asked for beside the api-key. That a refund needs none is the document's word. */
  secret: boolean
  work: (req: HttpRequest, gateway: Gateway, fault: Fault) => Outcome
}

export const endpoints: readonly Endpoint[] = [
  { name: 'createOrder', method: 'POST', path: '/v1/order', secret: false, work: createOrder },
  { name: 'queryOrder', method: 'GET', path: '/v1/order', secret: true, work: queryOrder },
  { name: 'checkSign', method: 'POST', path: '/v1/checksign', secret: true, work: checkSign },
  { name: 'refund', method: 'POST', path: '/v1/refund', secret: false, work: refund },
]
