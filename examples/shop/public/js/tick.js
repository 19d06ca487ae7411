import { drawing } from './element.js'

export function tick() {
  return drawing(
    'svg',
    { class: 'tick', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    drawing('path', { d: 'M5 12.500l4.500 4.500L19 7.500' }),
  )
}
