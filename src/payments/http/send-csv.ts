import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Log } from '../account/merchant-account'
import { reasonOf } from '../reason-of'

/** What a file ends with that could not be written to its end: nobody shall take it for the whole. */
const INCOMPLETE = 'INCOMPLETE: the rest could not be read. Load it again.\r\n'

interface CsvFile {
  name: string
  pieces: AsyncGenerator<string>
  log: Log
}

/**
 * Sends CSV as a file, a piece at a time and no faster than it is taken. A failure before the first rows is thrown; one in
 * the middle is said in the file and in the log, since its status was sent long before.
 */
export async function sendCsv(res: ServerResponse, file: CsvFile): Promise<void> {
  const head = await file.pieces.next()
  const first = await file.pieces.next()
  res.statusCode = 200
  res.setHeader('content-type', 'text/csv; charset=utf-8')
  res.setHeader('content-disposition', `attachment; filename="${file.name}"`)
  res.setHeader('x-content-type-options', 'nosniff')
  const text = Readable.from(toItsEnd(`${head.value ?? ''}${first.value ?? ''}`, file))
  // It fails only where whoever asked has left: nobody is there to be told.
  await pipeline(text, res).catch(() => undefined)
}

async function* toItsEnd(begin: string, { name, pieces, log }: CsvFile): AsyncGenerator<string> {
  yield begin
  try {
    yield* pieces
  } catch (error) {
    log.error(`wemine: ${name} could not be written to its end: ${reasonOf(error)}`)
    yield INCOMPLETE
  }
}
