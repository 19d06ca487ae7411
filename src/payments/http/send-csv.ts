import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Log } from '../account/merchant-account'
import { reasonOf } from '../reason-of'

/** What a file ends with that could not be written to its end: nobody shall take it for the whole. */
const INCOMPLETE = 'INCOMPLETE: the rest could not be read. Load it again.\r\n'

/**
 * Sends CSV as a file, a piece at a time and no faster than it is taken. A failure before the first rows is thrown; one in
 * the middle is said in the file and in the log, since its status was sent long before.
 */
export async function sendCsv(
  res: ServerResponse,
  { name, pieces, log }: { name: string; pieces: AsyncGenerator<string>; log: Log },
): Promise<void> {
  const head = await pieces.next()
  const first = await pieces.next()
  res.statusCode = 200
  res.setHeader('content-type', 'text/csv; charset=utf-8')
  res.setHeader('content-disposition', `attachment; filename="${name}"`)
  res.setHeader('x-content-type-options', 'nosniff')
  res.write(`${head.value ?? ''}${first.value ?? ''}`)
  try {
    for await (const piece of pieces) {
      if (res.destroyed) return
      if (!res.write(piece)) await Promise.race([once(res, 'drain'), once(res, 'close')])
    }
  } catch (error) {
    log.error(`wemine: ${name} could not be written to its end: ${reasonOf(error)}`)
    res.write(INCOMPLETE)
  }
  res.end()
}
