import type { IncomingMessage } from 'node:http'

/** One byte more than the largest notification that is read: enough to tell that it is too large. */
const LIMIT = 64 * 1024 + 1

/**
 * The bytes of a request, whatever it says they are; no more than a little over 64 KiB of them are kept. The rest is read
 * and thrown away, so that the sender hears the refusal instead of a broken connection.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const kept: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size < LIMIT) kept.push(chunk)
    size += chunk.length
    if (size > 16 * LIMIT) break
  }
  return Buffer.concat(kept).subarray(0, LIMIT)
}
