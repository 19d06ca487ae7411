import { errorCorrection } from './error-correction'

/**
 * Level M of versions 1 to 9: how many bytes a code holds, in how many blocks, and how many of each block are for error
 * correction. ISO/IEC 18004, tables 1 and 9.
 */
const VERSIONS = [
  [26, 1, 10],
  [44, 1, 16],
  [70, 1, 26],
  [100, 2, 18],
  [134, 2, 24],
  [172, 4, 16],
  [196, 4, 18],
  [242, 4, 22],
  [292, 5, 22],
] as const

/** The mode "bytes", and bytes that fill up what is left. */
const BYTES = 0b0100
const PADDING = [0xec, 0x11]

/**
 * The bytes of a QR code that says `text`, data and error correction interleaved, and the smallest version they fit into.
 *
 * @throws {RangeError} when it has over 180 bytes; WeChat's have at most 64
 */
export function codewords(text: string): { version: number; bytes: number[] } {
  const said = [...new TextEncoder().encode(text)]
  const index = VERSIONS.findIndex(([total, blocks, degree]) => said.length + 2 <= total - blocks * degree)
  const [total, blocks, degree] = VERSIONS[index] ?? []
  if (!total || !blocks || !degree) throw new RangeError('Over 180 bytes')

  const room = total - blocks * degree
  // Four bits of mode, eight of length: every byte is shifted by half a byte.
  const halves = [
    BYTES,
    said.length >> 4,
    said.length & 15,
    ...said.flatMap((byte) => [byte >> 4, byte & 15]),
    0,
  ]
  const data = Array.from({ length: room }, (_, at) =>
    at < halves.length / 2 ? (halves[2 * at]! << 4) | halves[2 * at + 1]! : PADDING[(at - said.length) % 2]!,
  )

  // The last blocks are one byte longer where the room is no multiple.
  const start = (block: number) =>
    block * Math.floor(room / blocks) + Math.max(0, block - blocks + (room % blocks))
  const parts = Array.from({ length: blocks }, (_, block) => data.slice(start(block), start(block + 1)))
  return {
    version: index + 1,
    bytes: [...interleaved(parts), ...interleaved(parts.map((part) => errorCorrection(part, degree)))],
  }
}

/** The first byte of each, the second of each, and so on; some may be shorter than the last. */
function interleaved(parts: number[][]): number[] {
  return parts[parts.length - 1]!.flatMap((_, at) => parts.flatMap((part) => part[at] ?? []))
}
