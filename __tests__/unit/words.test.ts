import { filesBelow } from '../support/sources'
import { type Exception, wordsLeftIn } from '../support/words'

/** What the project is made of and what it says of itself; not the examples' shop. */
const PLACES = ['src', 'README.md', 'SECURITY.md', 'docs']

const EXCEPTIONS: Exception[] = [
  {
    file: 'src/sandbox/notifications/refund-message.ts',
    word: 'settlement',
    reason: 'names of two fields in WeChat’s own refund notification',
  },
  {
    file: 'docs/operations.md',
    word: 'settles',
    reason: 'the payout of an account, which is what the word means',
  },
]

const sources = PLACES.flatMap(filesBelow)

test('nothing is called as 0.1.0 called it: the words are those of the field', () => {
  expect(sources.length).toBeGreaterThan(200)
  const found = sources.flatMap((source) => wordsLeftIn(source, EXCEPTIONS))
  expect(found.map(({ file, line, word, text }) => `${file}:${line} ${word} | ${text}`)).toEqual([])
})

test.each(EXCEPTIONS)('the exception of $word in $file is one that is needed', ({ file, word }) => {
  const found = sources.filter(({ name }) => name.startsWith(file)).flatMap((source) => wordsLeftIn(source))
  expect(found.map((one) => one.word)).toContain(word)
})

describe('the check has teeth', () => {
  const found = (text: string, name = 'src/x.ts') => wordsLeftIn({ name, text }).map(({ word }) => word)

  test.each([
    ['// The order is settled.', ['settled']],
    ['/** It is sent\n * back by the job. */', ['sent back']],
    ['const next_ask_at = 1', ['next ask at']],
    ['const nextAsk = 1', ['next ask', 'nextAsk']],
    ["import { x } from './cart-lease'", ['cart lease']],
    ["if (state === 'returned') stop()", ['returned']],
    ['const sql = `select asks from wemine_gateway_order`', ['asks']],
    ['function announce() {}', ['announce']],
    ['const asked_at = 1', ['asked_at']],
    ['// needs a person', ['needs a person']],
    ['interface Host {}', ['Host']],
  ])('%s', (text, words) => {
    expect(found(text).sort()).toEqual([...words].sort())
  })

  test.each([
    'const sql = `update wemine_refund set state = 1 returning *`',
    '// What Medusa was told, it returned; the page asks once more and happens to wake.',
    'const nextLookAt = 1',
    "const status = 'refunded'",
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('a page is read as well, without regard to letters', () => {
    expect(found('The money is Sent back, or *settled*.', 'docs/money.md').sort()).toEqual([
      'sent back',
      'settled',
    ])
  })
})
