import { setMaxListeners } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isLoopback } from '../options'
import { type HttpRequest, readRequest } from './read-request'

export type Handler = (req: HttpRequest, response: ServerResponse) => Promise<void>

/**
 * Serves on this machine alone. A browser page of another origin is kept out too: the sandbox pays for whoever asks.
 *
 * @returns the server, listening, and its origin
 */
export async function listen(
  host: string,
  port: number,
  handle: Handler,
): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    void answer(request, response, handle)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, host, port)))
    server.listen(port, host.replace(/^\[|\]$/g, ''), () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  const name = host === '::1' ? '[::1]' : host
  return { server, url: `http://${name}:${bound}` }
}

/** Why a server cannot listen, as a sentence; the system's own error is its cause. */
function inWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const sentence = {
    EADDRINUSE: `Port ${port} is taken: use another one, or 0 for any free port`,
    EACCES: `Port ${port} needs more rights: use one above 1023, or 0 for any free port`,
    EADDRNOTAVAIL: `This machine has no address ${host}: use 127.0.0.1`,
  }[error.code ?? '']
  return sentence === undefined ? error : new Error(sentence, { cause: error })
}

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handler): Promise<void> {
  try {
    const refused = stranger(request)
    if (refused) return sendJson(response, 403, { error: refused })
    await handle(await readRequest(request), response)
  } catch (error) {
    if (response.destroyed || (error as Error).name === 'AbortError') return void response.destroy()
    const status = error instanceof RangeError ? 413 : 500
    sendJson(response, status, { error: error instanceof Error ? error.message : String(error) })
  }
}

function stranger({ headers }: IncomingMessage): string | undefined {
  const host = headers.host ?? ''
  if (!isLoopback(host.replace(/:\d+$/, ''))) return 'The sandbox answers to loopback names only'
  if (headers.origin && headers.origin !== `http://${host}`)
    return 'The sandbox answers no page of another origin'
  return undefined
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
}

/** An AbortController that every request under way may listen to: Node warns of the eleventh otherwise. */
export function manyListeners(): AbortController {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal)
  return controller
}
