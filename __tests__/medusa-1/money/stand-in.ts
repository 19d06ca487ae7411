import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server in front of the gateway: it passes everything on, may rewrite answers, and can be unplugged. */
export interface StandIn {
  readonly baseUrl: string
  /** The gateway behind it. Empty until that has started: the store asks at its start, and hears that it is down. */
  target: string
  /** Rewrites the answer to a refund; the gateway has done it already. */
  rewrite: ((answer: Record<string, unknown>) => unknown) | undefined
  /** From here on nothing listens at its address. */
  unplug(): Promise<void>
  plug(): Promise<void>
}

export async function startStandIn(): Promise<StandIn> {
  let server: Server
  let port = 0
  const listen = async () => {
    server = createServer(async (req, res) => {
      const chunks: Buffer[] = []
      for await (const chunk of req) chunks.push(chunk as Buffer)
      const headers = Object.fromEntries(
        Object.entries(req.headers).filter(
          ([name]) => !['host', 'connection', 'content-length'].includes(name),
        ),
      ) as Record<string, string>
      if (!standIn.target) return void res.writeHead(503).end()
      const { origin } = new URL(standIn.target)
      const answer = await fetch(`${origin}${req.url}`, {
        method: req.method ?? 'GET',
        headers,
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      }).catch(() => undefined)
      // The gateway broke the connection off: so does this.
      if (!answer) return void req.socket.destroy()
      const text = await answer.text()
      const isRefund = new URL(req.url ?? '', origin).pathname.endsWith('/refund')
      const sent = isRefund && standIn.rewrite ? JSON.stringify(standIn.rewrite(JSON.parse(text))) : text
      res.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'application/json',
      })
      res.end(sent)
    })
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  }
  const standIn: StandIn = {
    get baseUrl() {
      return `http://127.0.0.1:${port}/v1`
    },
    target: '',
    rewrite: undefined,
    plug: listen,
    async unplug() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
  await listen()
  return standIn
}
