import type { TradeType } from '#wemine/endpoints/create-order'
import { OPEN_ID, ORDER_REQUEST, REVISION_C_QUERY } from './documents'
import { startGateway, startJsonGateway } from './gateway'

export const NUMBER = '9900000000'

/** What the client makes of this answer to `POST /order`. */
export async function create(answer: unknown, trade_type: TradeType = 'NATIVE', out_trade_no = NUMBER) {
  const gateway = await startJsonGateway(answer)
  return gateway.client().createOrder({ ...ORDER_REQUEST, out_trade_no, trade_type, open_id: OPEN_ID })
}

/** What it makes of these data of an answer to `GET /order`. */
export async function query(data: unknown, out_trade_no = NUMBER) {
  const gateway = await startJsonGateway({ status: 'success', data })
  return gateway.client().queryOrder({ out_trade_no })
}

/** What it makes of this text in answer to `GET /order`. */
export async function queryRaw(json: string, out_trade_no = NUMBER) {
  const gateway = await startGateway((_request, response) => response.end(json))
  return gateway.client().queryOrder({ out_trade_no })
}

/** The data of a paid order, but for these. */
export const paid = (more: object) => ({ ...REVISION_C_QUERY.data, ...more })
