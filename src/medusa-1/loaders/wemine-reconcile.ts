import { reasonOf } from '#payments/reason-of'
import { runJob } from '#payments/verbs/run-job'
import { partsOf } from '../platform/accounts'
import type { Container } from '../platform/container'
import { platformOf } from '../platform/platform'

const EVERY = 10_000

/**
 * Looks every 10 s at the gateway orders that are due. Medusa 1 runs scheduled jobs only with Redis; this needs none,
 * and any number of processes may do it, since each row is taken by one. It never keeps a process alive.
 */
export default function wemineReconcile(container: Container): void {
  let running = false
  const timer = setInterval(async () => {
    if (running) return
    running = true
    try {
      await runJob(platformOf(container.createScope()))
    } catch (error) {
      partsOf(container).logger.error(`wemine: the job failed: ${reasonOf(error)}`)
    } finally {
      running = false
    }
  }, EVERY)
  timer.unref()
}
