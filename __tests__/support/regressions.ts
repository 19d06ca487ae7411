import { medusa1Pitfalls } from './regressions/medusa-1'
import { medusa2Pitfalls } from './regressions/medusa-2'
import { otherPlugins } from './regressions/other-plugins'
import { platformReports } from './regressions/platform-reports'
import type { Regression } from './regressions/where'

/** Ways in which money was lost or given away elsewhere, by where they were found. */
export const regressions: Readonly<Record<string, readonly Regression[]>> = {
  'Money bugs of other plugins': otherPlugins,
  'What merchants report of their platform': platformReports,
  'What Medusa 1 does': medusa1Pitfalls,
  'What Medusa 2 does': medusa2Pitfalls,
}
