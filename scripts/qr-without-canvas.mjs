// Of the QR encoder the kit uses the modules of a code. Its drawing on a canvas is two methods of the same object, a tenth of
// the encoder, which no bundler can tell from methods that are used: an esbuild plugin that leaves them out.
import { readFileSync } from 'node:fs'

/** `u(context, { on, off, … }) { … }, toCanvas(canvas, options) { … }`, as lean-qr 2.7 is published. */
const CANVAS = /,\w\(\w,\{on:.*?,toCanvas\(.*?\.putImageData\(\w,0,0\)\}/s

export const qrWithoutCanvas = {
  name: 'qr-without-canvas',
  setup({ onLoad }) {
    onLoad({ filter: /lean-qr[\\/]nano\.mjs$/ }, ({ path }) => {
      const whole = readFileSync(path, 'utf8')
      const contents = whole.replace(CANVAS, '')
      if (contents === whole || /canvas|ImageData/i.test(contents))
        throw new Error(
          `${path} is not as scripts/qr-without-canvas.mjs knows it: adapt the pattern there, or drop it`,
        )
      return { contents }
    })
  },
}
