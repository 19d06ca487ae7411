import { codewords } from './codewords'
import { masks, penalty } from './masks'
import { type Modules, patterns, writeFormat } from './patterns'

/**
 * A QR code that says `text`: its modules row by row, 1 dark and 0 light, without the light around it. Bytes, level M,
 * versions 1 to 9: what payment codes need, and a third of a general encoder's size.
 *
 * @throws {RangeError} when the text has over 180 bytes
 */
export function qrModules(text: string): number[][] {
  const { version, bytes } = codewords(text)
  const empty = patterns(version)
  const bits = dataBits(empty, bytes)
  const readable = masks.map((mask, number) => {
    writeFormat(empty, number)
    return empty.map((row, y) => Array.from(row, (fixed, x) => fixed ?? bits[y]![x]! ^ (mask(x, y) ? 0 : 1)))
  })
  const penalties = readable.map(penalty)
  return readable[penalties.indexOf(Math.min(...penalties))]!
}

/** The bits of the data where they go: in columns two wide from the right, up and down by turns. */
function dataBits(empty: Modules, bytes: number[]): Modules {
  const size = empty.length
  const bits: Modules = empty.map(() => [])
  let count = 0
  for (let pair = 0; pair < size / 2 - 1; pair++) {
    const column = size - 1 - 2 * pair
    // The timing pattern's column belongs to no pair.
    const right = column > 6 ? column : column - 1
    for (let step = 0; step < size; step++) {
      const y = pair % 2 ? step : size - 1 - step
      for (const x of [right, right - 1]) {
        if (empty[y]![x] !== undefined) continue
        bits[y]![x] = (bytes[count >> 3]! >>> (7 - (count & 7))) & 1
        count++
      }
    }
  }
  return bits
}
