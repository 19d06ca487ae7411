import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineLog } from '#payments/account/line-log'
import { createMerchantAccount } from '#payments/account/merchant-account'
import { parseOptions } from '#payments/account/options'

const lines: string[] = []
const plain = (message: string) => void lines.push(message)
const logger = { info: plain, warn: plain, error: plain }
beforeEach(() => {
  lines.length = 0
})

describe('S11: what comes from outside, on its way to the log', () => {
  test.each([
    '\n',
    '\r',
    '\r\n',
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\f',
    '\0',
    '\u001b[2K\r',
    '\u202e',
    '\ud800',
  ])('a message with %j in it is one line of printable text', (broken) => {
    const log = lineLog(logger)
    for (const level of ['info', 'warn', 'error'] as const)
      log[level](`wemine: cart_${broken}FORGED: all is well${broken}`)
    const rest = broken.includes('[2K') ? ' [2K' : ''
    expect(lines).toEqual(Array(3).fill(`wemine: cart_${rest} FORGED: all is well${rest}`))
  })

  test('a message is cut, however long what it repeats', () => {
    lineLog(logger).warn('x'.repeat(1_000_000))
    expect(lines[0]).toHaveLength(2000)
  })

  test('a logger that throws stops nothing: what happened to money was written down before', () => {
    const broken = () => {
      throw new Error('the disk is full')
    }
    const log = lineLog({ info: broken, warn: broken, error: broken })
    for (const level of ['info', 'warn', 'error'] as const) expect(() => log[level]('x')).not.toThrow()
  })

  test('an account writes to its store’s logger in no other way', () => {
    const options = parseOptions({ apiKey: 'k', apiSecret: 's', backendUrl: 'https://api.example' })
    const sql = { raw: async () => ({ rows: [] }) }
    createMerchantAccount({ providerId: 'wemine', options, sql, log: logger }).log.error('a\nb')
    expect(lines).toEqual(['a b'])
  })

  test('no source takes the store’s logger without it', () => {
    const src = join(__dirname, '../../../src')
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    const takers = files
      .filter((file) => /^(payments|medusa-[12])\/.*\.ts$/.test(file))
      .filter((file) => {
        const text = readFileSync(join(src, file), 'utf8')
        const takes = text.match(/resolve[^\n]*(?:'logger'|LOGGER)|console\./g) ?? []
        return takes.length > 0 && !/lineLog|accountOf\(/.test(text)
      })
    expect(takers).toEqual([])
  })
})
