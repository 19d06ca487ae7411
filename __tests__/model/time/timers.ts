import { currentWorld } from './current-world'

/** In place of `node:timers/promises` in the source: the model's time passes. */
export function setTimeout(ms: number): Promise<void> {
  const { clock, scheduler } = currentWorld()
  return new Promise((resolve) => clock.after(ms, scheduler.current, resolve))
}
