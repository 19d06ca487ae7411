import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sendCsv } from '#payments/http/send-csv'

const logged: string[] = []
const say = (line: string) => void logged.push(line)
const log = { info: say, warn: say, error: say }

/** What a browser gets of these pieces; `last` is what the list ends with. */
async function download(last: () => void, count = 3): Promise<{ status: number; text: string }> {
  async function* pieces() {
    yield 'head\r\n'
    for (let piece = 0; piece < count; piece++) yield `${'x'.repeat(1000)}\r\n`
    last()
  }
  const server = createServer((_, res) => {
    sendCsv(res, { name: 'day.csv', pieces: pieces(), log }).catch(() => {
      res.statusCode = 500
      res.end('failed')
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    return { status: answer.status, text: await answer.text() }
  } finally {
    server.close()
  }
}

const fails = () => {
  throw new Error('the database went away')
}

test('a file is whole, however long it is', async () => {
  const { status, text } = await download(() => {}, 3000)
  expect(status).toBe(200)
  expect(text).toHaveLength(6 + 3000 * 1002)
})

test('one that fails in the middle says so in its last line and in the log', async () => {
  const { text } = await download(fails)
  expect(text).toMatch(/x\r\nINCOMPLETE: .*Load it again\.\r\n$/)
  expect(logged).toEqual([expect.stringMatching(/day\.csv could not be written.*database went away/)])
})

test('one that fails before its first row is an error', async () => {
  expect(await download(fails, 0)).toEqual({ status: 500, text: 'failed' })
})
