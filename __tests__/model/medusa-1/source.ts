import { join } from 'node:path'

type Guard = typeof import('../../../src/medusa-1/platform/complete-guard')
type Platform = typeof import('../../../src/medusa-1/platform/platform')
type Jobs = typeof import('../../../src/payments/verbs/run-job')

/** What the model of Medusa 1 calls of the plugin. */
export type Source1 = Pick<Guard & Platform & Jobs, 'completeGuard' | 'platformOf' | 'runJob'> & {
  WeminePaymentService: typeof import('../../../src/medusa-1/services/wemine-payment').default
}

export function loadSource1(source: string): Source1 {
  const load = (file: string) => require(join(source, file))
  const { completeGuard } = load('medusa-1/platform/complete-guard')
  const { platformOf } = load('medusa-1/platform/platform')
  const { runJob } = load('payments/verbs/run-job')
  const { default: WeminePaymentService } = load('medusa-1/services/wemine-payment')
  return { completeGuard, platformOf, runJob, WeminePaymentService }
}
