import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseUrl } from '../../../src/wemine/client/parse-url'

const src = join(__dirname, '../../../src')

test('an address is read, and what is none is undefined', () => {
  expect(parseUrl('https://a.example/b?c#d')?.pathname).toBe('/b')
  for (const text of ['', '/hooks', 'a.example', 'https://', 'https://a b', '\0']) {
    expect(parseUrl(text)).toBeUndefined()
  }
})

test('an address with a letter of Latin-1 is still read after many others (URL.canParse of Node 20 refuses it)', () => {
  const read = (text: string) => parseUrl(text) !== undefined
  for (let n = 0; n < 50_000; n++) read('https://a.example/')
  expect(read('https://café.example')).toBe(true)
})

test('no other way to ask is used', () => {
  const others = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && file !== join('wemine', 'client', 'parse-url.ts'))
    .filter((file) => readFileSync(join(src, file), 'utf8').includes('canParse'))
  expect(others).toEqual([])
})
