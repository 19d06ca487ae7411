import { z } from 'zod'
import { choice, duration, filled, flag, onlyTrue, positiveDuration, strict, text, whole } from '../validate'
import type { AnyFault, FaultyEndpoint } from './fault'

const limits = { times: whole(1).optional(), skip: whole(0).optional(), lasts: positiveDuration.optional() }

const objectOr = 'must be "processing", "ok" or an object of fields'
const answer = z.union([z.enum(['processing', 'ok']), z.record(z.string(), z.unknown())], objectOr)

const atGateway = {
  ...limits,
  latency: duration.optional(),
  reset: choice('before', 'after').optional(),
  hang: choice('before', 'after').optional(),
  late: duration.optional(),
  status: whole(200, 599).optional(),
  retryAfter: whole(0).optional(),
  retryAfterFormat: choice('seconds', 'date').optional(),
  cut: onlyTrue.optional(),
  body: text.optional(),
  contentType: text.optional(),
  refuse: filled.optional(),
  reason: text.optional(),
  done: flag.optional(),
  answer: answer.optional(),
  json: z.unknown().optional(),
}

const atCreate = { ...atGateway, paidBeforeAnswer: flag.optional(), forge: onlyTrue.optional() }
const atQuery = { ...atGateway, lag: duration.optional(), unknownFor: duration.optional() }

/** How one notification differs; also what `notify` takes. */
export const notificationChange = {
  mutate: z
    .record(z.string(), z.string('must be a string or null').nullable(), 'must be an object')
    .optional(),
  sign: choice('valid', 'stale', 'wrong', 'none').optional(),
  forged: onlyTrue.optional(),
  cdata: z.literal(false, 'must be false, or left out').optional(),
  body: text.optional(),
  contentType: text.optional(),
  encoding: choice('utf8', 'utf16le', 'latin1').optional(),
}

const dropped = 'must be true or a whole number, 1 or more'
const delivery = {
  ...limits,
  drop: z.union([z.literal(true), z.int().min(1)], dropped).optional(),
  delay: duration.optional(),
  duplicate: whole(1).optional(),
}

/** Fields that mean nothing without one of the others. */
const companions: Record<string, string[]> = {
  reason: ['refuse'],
  done: ['status', 'body', 'refuse'],
  retryAfter: ['status'],
  retryAfterFormat: ['retryAfter'],
}

/** Each says what is answered, so only one of them can be right. */
const answers = [['status', 'body'], ['refuse'], ['answer'], ['json']]

function refuseIdle(fault: Record<string, unknown>, context: z.RefinementCtx): void {
  const given = Object.keys(fault).filter((name) => fault[name] !== undefined)
  if (given.every((name) => name in limits))
    context.addIssue({ code: 'custom', message: 'must say what goes wrong' })
  const said = answers.flatMap((names) => names.find((name) => given.includes(name)) ?? [])
  if (said.length > 1)
    context.addIssue({ code: 'custom', message: `cannot have ${said.join(' and ')} together` })
  for (const name of given) {
    const needed = Object.hasOwn(companions, name) ? companions[name]! : undefined
    if (needed && !needed.some((other) => given.includes(other)))
      context.addIssue({ code: 'custom', path: [name], message: `needs ${listed(needed)}` })
  }
}

const listed = (names: string[]) => names.join(', ').replace(/, ([^,]+)$/, ' or $1')
const fault = (shape: z.ZodRawShape) => strict(shape).superRefine(refuseIdle) as z.ZodType<AnyFault>

export const faultSchemas: Record<FaultyEndpoint, z.ZodType<AnyFault>> = {
  createOrder: fault(atCreate),
  queryOrder: fault(atQuery),
  checkSign: fault(atGateway),
  refund: fault(atGateway),
  quickAuth: fault({ ...limits, latency: duration.optional() }),
  notification: fault({ ...delivery, ...notificationChange, swap: onlyTrue.optional() }),
  refundNotification: fault({ ...delivery, body: text.optional(), contentType: text.optional() }),
}
