import jsQR from 'jsqr'
import { encode, QrCodeDataType } from 'uqr'
import { qrSvg } from '../../src/storefront'
import { qrDrawing } from '../../src/storefront/panel/qr-drawing'

const RUNS = Number(process.env.STOREFRONT_QR_RUNS ?? 30)
const CODE = 'weixin://wxpay/bizpayurl?pr=F2EDdjR'
const SIGNS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/?=%-_.微信'
const randomText = (length: number) =>
  Array.from({ length }, () => SIGNS[Math.floor(Math.random() * SIGNS.length)]).join('')

/** The dark modules of a drawing: rows of 0 and 1, quiet zone included. */
function modules({ size, path }: { size: number; path: string }): number[][] {
  const rows = Array.from({ length: size }, () => Array<number>(size).fill(0))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill(1, Number(x), Number(x) + Number(width))
  return rows
}

/** Draws what the SVG's path says, four pixels to a module, and reads it as a phone's camera would. */
function read(svg: string): string | undefined {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const path = /<path fill="#000" [^>]*d="([^"]*)"/.exec(svg)?.[1] ?? ''
  const scale = 4
  const size = side * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  modules({ size: side, path }).forEach((row, y) => {
    row.forEach((dark, x) => {
      for (let line = 0; dark && line < scale; line++) {
        const pixel = (y * scale + line) * size + x * scale
        for (let column = 0; column < scale; column++)
          pixels.fill(0, (pixel + column) * 4, (pixel + column) * 4 + 3)
      }
    })
  })
  return jsQR(pixels, size, size, { inversionAttempts: 'dontInvert' })?.data
}

test('a payment’s code is read as it was written, letter for letter', () => {
  expect(read(qrSvg(CODE))).toBe(CODE)
})

test('codes of every length that a session may have are read back', () => {
  for (let length = 1; length <= 256; length += 17) {
    const text = 'w'.repeat(length)
    expect(read(qrSvg(text))).toBe(text)
  }
})

test('codes have the size, the fixed patterns and the content that other encoders and readers agree on', () => {
  for (let run = 0; run < RUNS; run++) {
    const text = `w${randomText(Math.floor(Math.random() * 59))}`
    expect(read(qrSvg(text))).toBe(text)
    const drawing = qrDrawing(text)!
    const own = version(drawing.size)
    // This encoder names UTF-8 ahead of the text, which takes 12 bits more.
    const least = encode(text, { ecc: 'M', border: 0 }).version
    expect([least, least + 1]).toContain(own)
    const { data, types } = encode('w', { ecc: 'M', border: 4, minVersion: own, maxVersion: own })
    const drawn = modules(drawing)
    const fixed = [
      QrCodeDataType.Border,
      QrCodeDataType.Position,
      QrCodeDataType.Timing,
      QrCodeDataType.Alignment,
    ]
    data.forEach((row, y) => {
      row.forEach((dark, x) => {
        if (fixed.includes(types[y]![x]!) && drawn[y]![x] !== Number(dark))
          throw new Error(`${x},${y} of ${text}`)
      })
    })
  }
})

const version = (size: number) => (size - 8 - 17) / 4

test('what does not fit is refused, and not cut', () => {
  expect(() => qrSvg('w'.repeat(2400))).toThrow(RangeError)
  expect(qrDrawing('w'.repeat(2400))).toBeUndefined()
})

test('is an image with a name, four light modules around it, dark on light of its own', () => {
  const svg = qrSvg(CODE, { title: 'Pay "HK$1" & <go>', className: 'code' })
  expect(svg).toMatch(/^<svg [^>]*class="code"[^>]* role="img"/)
  expect(svg).toContain('<title>Pay &#34;HK$1&#34; &#38; &#60;go&#62;</title>')
  expect(svg).toContain('viewBox="0 0 37 37"')
  expect(svg).toContain('<path fill="#fff" filter="url(#wemine-light)" d="M0 0h37v37H0z"/>')
  const rows = modules(qrDrawing(CODE)!)
  const edges = [...rows.slice(0, 4), ...rows.slice(-4)].flat()
  expect(edges).not.toContain(1)
  for (const row of rows) expect([...row.slice(0, 4), ...row.slice(-4)]).not.toContain(1)
  expect(rows[4]?.slice(4, 11)).toEqual([1, 1, 1, 1, 1, 1, 1])
})
