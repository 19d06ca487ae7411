import type { NotificationMessage } from '../../../src/sandbox/notifications/message'
import type { NotificationReply } from '../../../src/sandbox/notifications/post'
import { currentWorld } from '../time/current-world'

type Post = typeof import('../../../src/sandbox/notifications/post')

export const { isAcknowledged } = jest.requireActual<Post>('../../../src/sandbox/notifications/post')

/** In place of `src/sandbox/notifications/post`: the message reaches one of the run's own processes. */
export function postNotification(url: string, message: NotificationMessage): Promise<NotificationReply> {
  return currentWorld().notify(url, message)
}
