import type { Random } from '../../../src/sandbox/faults/random'
import type { NotificationMessage } from '../../../src/sandbox/notifications/message'
import type { NotificationReply } from '../../../src/sandbox/notifications/post'
import type { Exchange, WireRequest } from '../../../src/wemine/client/connection'
import type { ModelClock } from './model-clock'

import type { Scheduler } from './scheduler'

/** What modules that stand in for others need of the run that is going on. */
export interface CurrentWorld {
  readonly clock: ModelClock
  readonly scheduler: Scheduler
  /** For ids alone. */
  readonly random: Random
  send(request: WireRequest): Promise<Exchange>
  notify(url: string, message: NotificationMessage): Promise<NotificationReply>
}

export const running: { world: CurrentWorld | undefined } = { world: undefined }

export function currentWorld(): CurrentWorld {
  if (!running.world) throw new Error('no run of the model is going on')
  return running.world
}
