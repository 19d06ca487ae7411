import type { Sandbox } from '../../../src/sandbox'

export interface Answer {
  status: number
  json: Record<string, unknown>
}

/** The fields of the document's sample, without its open_id. */
export const native = {
  out_trade_no: '9900000000',
  body: 'Demo Order',
  total_fee: '150',
  trade_type: 'NATIVE',
}
export const jsapi = { ...native, trade_type: 'JSAPI', open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' }

/** A merchant who speaks plain HTTP: the sandbox must not be tested by the client it is to test. */
export function merchant({ baseUrl, apiKey, apiSecret }: Sandbox, headers: Record<string, string> = {}) {
  const basic = { 'api-key': apiKey, ...headers }
  const secret = { 'api-key': apiKey, 'api-secret': apiSecret, ...headers }
  const json = { 'Content-Type': 'application/json' }
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(new URL(path, baseUrl), init)
    return { status: response.status, json: (await response.json()) as Record<string, unknown> }
  }
  return {
    create: (fields: object) =>
      ask('order', { method: 'POST', headers: { ...basic, ...json }, body: JSON.stringify(fields) }),
    query: (out_trade_no: string) => ask(`order?out_trade_no=${out_trade_no}`, { headers: secret }),
    refund: (fields: Record<string, string>) =>
      ask(`refund?${new URLSearchParams(fields)}`, {
        method: 'POST',
        headers: { ...basic, ...json },
        body: JSON.stringify(fields),
      }),
    checkSign: (xml: string) =>
      ask('checksign', {
        method: 'POST',
        headers: { ...secret, 'Content-Type': 'application/xml' },
        body: xml,
      }),
    ask,
  }
}

/** What a refusal says, in whichever envelope it came. */
export function refusal({ json }: Answer): { err_code: unknown; err_code_des: unknown } | undefined {
  const candidates = [json, json.data, json.message] as Record<string, unknown>[]
  const found = candidates.find((part) => part && typeof part === 'object' && part.result_code === 'FAIL')
  return found && { err_code: found.err_code, err_code_des: found.err_code_des }
}
