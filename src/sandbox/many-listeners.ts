import { setMaxListeners } from 'node:events'

/** An AbortController that every request under way may listen to: Node warns of the eleventh otherwise. */
export function manyListeners(): AbortController {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal)
  return controller
}
