import type { openBrowser } from './open-browser'
import type { startDemo } from './start-demo'

/** What every scenario plays in: the running demo, and a browser. */
export interface World {
  demo: Awaited<ReturnType<typeof startDemo>>
  browser: Awaited<ReturnType<typeof openBrowser>>
  /** Payments that no order stands for: they go back while other scenarios play. */
  owed: string[]
}
