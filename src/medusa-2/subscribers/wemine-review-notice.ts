import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework'
import { Modules } from '@medusajs/framework/utils'
import { noticeKey, REVIEW_EVENTS, type ReviewEvent, reviewNotice } from '#payments/admin/review-notice'
import type { EventData } from '#payments/ledger/events'
import { findOrder } from '#payments/ledger/gateway-orders'
import { reasonOf } from '#payments/reason-of'
import { platformOf } from '../platform/platform'

/** What Medusa's admin shows behind its bell: the channel, and the template's name by which it knows its own. */
const FEED = { channel: 'feed', template: 'admin-ui' }

/**
 * Tells the merchant's people of a payment that needs review, through the store's Notification module, where the option
 * `reviewNotice` says so. A notice that cannot be sent is logged: the payment stays listed for review either way.
 */
export default async function wemineReviewNotice({
  event: { name, data },
  container,
}: SubscriberArgs<EventData>): Promise<void> {
  const { account, log, sql } = platformOf(container)
  const wanted = account(data.provider_id)?.options.reviewNotice
  if (!wanted) return
  const { channel, to, language } = wanted
  const event = name as ReviewEvent
  const { subject, text, html } = reviewNotice(event, data, language)
  const isFeed = channel === FEED.channel
  try {
    const order = await findOrder(sql, data.out_trade_no)
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      ...{ to, channel, trigger_type: name, resource_id: data.out_trade_no, resource_type: 'wemine_payment' },
      template: isFeed ? FEED.template : name,
      data: isFeed ? { title: subject, description: text } : { ...data, subject, text },
      ...(!isFeed && { content: { subject, text, html } }),
      idempotency_key: noticeKey(event, data, order),
    })
  } catch (error) {
    const reason = reasonOf(error).replace(/\.$/, '')
    log.warn(
      `wemine: nobody was told that ${data.out_trade_no} needs review: ${to ? reason.replaceAll(to, 'the recipient') : reason}. ${whatToDo(channel)}`,
    )
  }
}

const whatToDo = (channel: string) =>
  `Check that Medusa’s Notification module has a provider for the channel "${channel}" that works, or correct the option reviewNotice. The payment is listed on the page "WeChat Pay" in the admin.`

export const config: SubscriberConfig = {
  event: [...REVIEW_EVENTS],
  context: { subscriberId: 'wemine-review-notice' },
}
