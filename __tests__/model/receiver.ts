import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody } from '../../src/payments/read-body'
import type { StoreProcess } from './process'

/** The store's address for notifications: each is answered by one of the processes, as behind a load balancer. */
export class Receiver {
  private server: Server | undefined
  url = ''

  /** @param next whose turn it is, and its own `notify` */
  async start(next: () => StoreProcess): Promise<void> {
    const server = createServer(async (request, response) => {
      const process = next()
      try {
        const read = await readBody(request, response)
        if (!read.ok) throw new Error(read.fault)
        const { status, body } = await process.verbs.notify(process.host, read.value)
        process.alive()
        response.writeHead(status, { 'Content-Type': 'text/xml' }).end(body)
      } catch {
        // It was killed with the connection open.
        response.destroy()
      }
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    this.server = server
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((resolve) => this.server?.close(resolve))
  }
}
