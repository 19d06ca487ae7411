import { correction, generate } from 'lean-qr/nano'

/** A QR code's drawing: the side of its square, quiet zone included, and the dark modules as an SVG path. */
export interface QrDrawing {
  size: number
  path: string
}

/** Modules of white around the code: without them phones do not find it. */
const QUIET_ZONE = 4

/**
 * Draws a text as a QR code of correction level M. The last drawing is kept, because a panel asks for it every second.
 *
 * @returns undefined when the text is too long for any QR code (2331 bytes)
 */
export function qrDrawing(text: string): QrDrawing | undefined {
  if (last?.text !== text) last = { text, drawing: drawn(text) }
  return last.drawing
}

let last: { text: string; drawing: QrDrawing | undefined } | undefined

function drawn(text: string): QrDrawing | undefined {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M })
    let path = ''
    for (let y = 0; y < code.size; y++)
      for (let x = 0; x < code.size; x++) {
        const from = x
        while (code.get(x, y)) x++
        if (x > from) path += `M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${x - from}v1h${from - x}z`
      }
    return { size: code.size + 2 * QUIET_ZONE, path }
  } catch {
    return undefined
  }
}
