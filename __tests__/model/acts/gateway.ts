import fc from 'fast-check'
import type { Fault, NotificationFault } from '../../../src/sandbox/faults/fault'
import { type Act, codeOf, hasCode, isUnruly } from './act'

const index = fc.nat({ max: 11 })

/** Answers that leave the outcome open, with the work done or not, and those that say no. */
const SILENT: Fault[] = [
  { reset: 'before' },
  { reset: 'after' },
  { hang: 'before' },
  { hang: 'after' },
  { status: 502 },
  { status: 500, done: true },
  { body: '<html>maintenance</html>', done: true },
  { body: '', done: true },
  { body: '{"Code":"SUC', contentType: 'application/json', done: true },
]

const FAULTS: Record<'createOrder' | 'queryOrder' | 'refund', Fault[]> = {
  createOrder: [
    ...SILENT,
    { refuse: 'SYSTEMERROR', done: true },
    { refuse: 'PARAM_ERROR' },
    { paidBeforeAnswer: true },
    { paidBeforeAnswer: true, reset: 'after' },
  ],
  queryOrder: [
    ...SILENT,
    { refuse: 'SYSTEMERROR' },
    { lag: 30_000 },
    { unknownFor: 300_000 },
    { answer: { total_fee: '1' } },
    { answer: { total_fee: 'many' } },
    { answer: { fee_type: 'USD' } },
    { answer: { out_trade_no: '123456789' } },
    { answer: { trade_state: 'USERPAYING' } },
    { answer: { trade_state: 'PAYERROR' } },
  ],
  refund: [
    ...SILENT,
    { reset: 'after' },
    { refuse: 'SYSTEMERROR', done: true },
    { refuse: 'SYSTEMERROR' },
    { refuse: 'NOTENOUGH', reason: '余额不足' },
    {
      body: '{"status":"success","data":{"refund_id":"9","refund_fee":"1","total_fee":"1","status":"PROCESSING"}}',
      contentType: 'application/json',
      done: true,
    },
  ],
}

/** The next requests of one kind go wrong. */
const faultAt = (endpoint: keyof typeof FAULTS) =>
  fc.record({ fault: fc.constantFrom(...FAULTS[endpoint]), times: fc.integer({ min: 1, max: 4 }) }).map(
    ({ fault, times }): Act => ({
      label: `${endpoint} goes wrong: ${JSON.stringify({ ...fault, times })}`,
      can: isUnruly,
      run: async (world) => world.sandbox.fault(endpoint, { ...fault, times }),
    }),
  )

export const orderFault = faultAt('createOrder')
export const queryFault = faultAt('queryOrder')
export const refundFault = faultAt('refund')

const NOTIFICATION_FAULTS: NotificationFault[] = [
  { drop: true },
  { drop: true },
  { drop: 1 },
  { delay: 20_000 },
  { duplicate: 2 },
  { sign: 'wrong' },
  { mutate: { out_trade_no: '999999999999999999' }, sign: 'stale' },
]

/** The notifications of the next payments are lost, late, doubled or spoilt. */
export const notificationFault = fc.constantFrom(...NOTIFICATION_FAULTS).map(
  (fault): Act => ({
    label: `the next notification: ${JSON.stringify(fault)}`,
    can: () => true,
    run: async (world) => world.sandbox.fault('notification', { ...fault, times: 1 }),
  }),
)

/** One more notification of a payment, genuine or not, some at the same moment. */
export const notification = fc
  .record({
    code: index,
    copies: fc.constantFrom(1, 1, 2),
    mutate: fc.constantFrom<Record<string, string>>({}, {}, { total_fee: '1' }, { result_code: 'FAIL' }),
  })
  .map(
    ({ code, copies, mutate }): Act => ({
      label: `${copies} more notifications of code -${code} ${JSON.stringify(mutate)}`,
      can: hasCode,
      run: async (world) => {
        const out_trade_no = codeOf(world, code)
        if (world.sandbox.order(out_trade_no)?.payment)
          await world.sandbox.notify(out_trade_no, { copies, mutate })
      },
    }),
  )

/** Somebody tells of a payment that was never made. */
export const forgery = fc.record({ code: index, by: fc.nat({ max: 1 }) }).map(
  ({ code, by }): Act => ({
    label: `a forged notification of code -${code}`,
    can: hasCode,
    run: (world) => {
      const process = world.processOf(by)
      const xml =
        '<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code>' +
        `<out_trade_no>${codeOf(world, code)}</out_trade_no><total_fee>10880</total_fee><sign>0</sign></xml>`
      const { handleNotification } = world.source.verbs
      return process.request(() => handleNotification(world.medusa.platform(process), Buffer.from(xml)))
    },
  }),
)

export const recover: Act = {
  label: 'the gateway is well again',
  can: () => true,
  run: async (world) => {
    world.sandbox.clearFaults()
    world.gateway.isUnreachable = false
  },
}

/** Nothing is reached until it is well again. */
export const unreachable: Act = {
  label: 'the gateway cannot be reached',
  can: isUnruly,
  run: async (world) => {
    world.gateway.isUnreachable = true
  },
}

/** Nothing is reached for an hour, while the job goes on. */
export const outage: Act = {
  label: 'the gateway is down for an hour',
  can: (world) => hasCode(world) && isUnruly(world),
  isAlone: true,
  run: async (world) => {
    for (const endpoint of ['createOrder', 'queryOrder', 'refund'] as const)
      world.sandbox.fault(endpoint, { reset: 'before' })
    for (const minutes of [1, 4, 15, 40]) {
      await world.wait(minutes * 60)
      world.scheduler.spawn(
        'the job',
        () => world.job(minutes),
        () => {},
      )
      await world.scheduler.finish()
    }
    world.sandbox.clearFaults()
  },
}
