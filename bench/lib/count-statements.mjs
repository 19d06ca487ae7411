import net from 'node:net'

/** The messages of PostgreSQL's protocol by which a client has something done: a simple query, and a prepared one's execution. */
const DOES = new Set(['Q', 'E'].map((letter) => letter.charCodeAt(0)))
const STATES_TEXT = new Map([
  ['Q'.charCodeAt(0), (body) => body.toString('utf8', 0, body.length - 1)],
  // Parse: the statement's name, then its text, each ended by a zero.
  [
    'P'.charCodeAt(0),
    (body) => body.toString('utf8', body.indexOf(0) + 1, body.indexOf(0, body.indexOf(0) + 1)),
  ],
])

/**
 * Stands between a store and its database and counts what goes over the wire, so that nothing in the store is changed for it.
 *
 * @param {string} url the database's
 * @returns {Promise<{ url: string, count(): number, texts(): string[], reset(): void, close(): Promise<void> }>}
 */
export async function countStatements(url) {
  const target = new URL(url)
  let count = 0
  let texts = []
  const sockets = new Set()
  const server = net.createServer((client) => {
    const database = net.connect(Number(target.port), target.hostname)
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        database.destroy()
      })
    }
    database.pipe(client)
    // The first message of a connection has no letter.
    let greeted = false
    let rest = Buffer.alloc(0)
    client.on('data', (chunk) => {
      database.write(chunk)
      rest = Buffer.concat([rest, chunk])
      for (;;) {
        const head = greeted ? 1 : 0
        if (rest.length < head + 4) return
        const length = head + rest.readUInt32BE(head)
        if (rest.length < length) return
        const letter = greeted ? rest[0] : 0
        if (DOES.has(letter)) count++
        const text = STATES_TEXT.get(letter)?.(rest.subarray(5, length))
        if (text) texts.push(text)
        rest = rest.subarray(length)
        greeted = true
      }
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(url)
  through.host = `127.0.0.1:${server.address().port}`
  return {
    url: through.href,
    count: () => count,
    texts: () => texts,
    reset() {
      count = 0
      texts = []
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
