import { join } from 'node:path'

type Guard = typeof import('../../../src/medusa-2/platform/complete-guard')
type Provider = typeof import('../../../src/medusa-2/providers/wemine/service')
type Platform = typeof import('../../../src/medusa-2/platform/platform')

/** What the model of Medusa 2 calls of the plugin. */
export type Source2 = Pick<
  Guard & Provider & Platform,
  'completeGuard' | 'WeminePaymentProvider' | 'platformOf'
> & {
  job: typeof import('../../../src/medusa-2/jobs/wemine-reconcile').default
}

export function loadSource2(source: string): Source2 {
  const load = (file: string) => require(join(source, 'medusa-2', file))
  const { completeGuard } = load('platform/complete-guard')
  const { WeminePaymentProvider } = load('providers/wemine/service')
  const { platformOf } = load('platform/platform')
  return { completeGuard, WeminePaymentProvider, platformOf, job: load('jobs/wemine-reconcile').default }
}
