import type { IncomingMessage } from 'node:http'

/** One request, read to its end. */
export interface HttpRequest {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: Buffer
}

const mostBytes = 256 * 1024

/** @throws RangeError when the body is larger than any the gateway has a use for */
export async function readRequest(request: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) throw new RangeError(`The body is larger than ${mostBytes} bytes`)
    chunks.push(chunk)
  }
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://sandbox'),
    headers: request.headers,
    body: Buffer.concat(chunks),
  }
}

/** @returns the body's JSON object, or undefined when it is anything else */
export function jsonObject(body: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
