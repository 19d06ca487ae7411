import jsQR from 'jsqr'
import { encode } from 'uqr'
import { qrModules } from '../../src/storefront/qr/qr-modules'
import { qrSvg } from '../../src/storefront/qr-svg'

const RUNS = Number(process.env.STOREFRONT_QR_RUNS ?? 30)
const CODE = 'weixin://wxpay/bizpayurl?pr=F2EDdjR'
const SIGNS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/?=%-_.微信'
const randomText = (length: number) =>
  Array.from({ length }, () => SIGNS[Math.floor(Math.random() * SIGNS.length)]).join('')

/** Draws what the SVG's path says, four pixels to a module, and reads it as a phone's camera would. */
function read(svg: string): string | undefined {
  const modules = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const scale = 4
  const size = modules * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < scale; column++) {
        const pixel = (Number(y) * scale + row) * size + Number(x) * scale + column
        pixels.fill(0, pixel * 4, pixel * 4 + 3)
      }
  return jsQR(pixels, size, size)?.data
}

test('a payment’s code is read as it was written, letter for letter', () => {
  expect(read(qrSvg(CODE))).toBe(CODE)
})

test('codes of every length that fits are read back', () => {
  for (let length = 1; length <= 180; length += 19) {
    const text = 'w'.repeat(length)
    expect(read(qrSvg(text))).toBe(text)
  }
})

test('codes are, module by module, what another encoder draws with the same mask', () => {
  for (let run = 0; run < RUNS; run++) {
    const text = `w${randomText(Math.floor(Math.random() * 59))}`
    const drawn = JSON.stringify(qrModules(text))
    const others = Array.from({ length: 8 }, (_, maskPattern) =>
      JSON.stringify(encode(text, { ecc: 'M', border: 0, maskPattern }).data.map((row) => row.map(Number))),
    )
    if (!others.includes(drawn)) throw new Error(`Another code for ${text}`)
  }
})

test('what does not fit is refused, and not cut', () => {
  expect(read(qrSvg('w'.repeat(180)))).toHaveLength(180)
  expect(() => qrSvg('w'.repeat(181))).toThrow(RangeError)
})

test('is an image with a name, four light modules around it, dark on light of its own', () => {
  const svg = qrSvg(CODE, { title: 'Pay "HK$1" & <go>', className: 'code' })
  expect(svg).toMatch(/^<svg [^>]*class="code"[^>]* role="img"/)
  expect(svg).toContain('<title>Pay &#34;HK$1&#34; &#38; &#60;go&#62;</title>')
  expect(svg).toContain('viewBox="0 0 37 37"')
  expect(svg).toContain('<path fill="#fff" d="M0 0h37v37H0z"/>')
  const places = [...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  expect(Math.min(...places)).toBe(4)
  expect(Math.max(...places)).toBe(32)
})
