import { gatewayProblem } from '#payments/account/gateway-problem'
import {
  WemineConfigurationError,
  type WemineError,
  WemineMalformedError,
  WemineOutcomeUnknownError,
  WemineRefusedError,
  WemineUnreachableError,
} from '#wemine/errors'

const refused = new WemineRefusedError('POST /order was refused', {
  err_code: 'NOTENOUGH',
  err_code_des: '余额不足',
  status: 200,
})

test.each<[WemineError, string, string, string]>([
  [refused, 'refused', 'gateway_refused', 'NOTENOUGH: 余额不足'],
  [new WemineRefusedError('no', { err_code: 'SYSTEMERROR' }), 'refused', 'gateway_refused', 'SYSTEMERROR'],
  [new WemineRefusedError('it said no'), 'refused', 'gateway_refused', 'it said no'],
  [new WemineUnreachableError('ECONNREFUSED'), 'unreachable', 'gateway_unreachable', 'ECONNREFUSED'],
  [new WemineOutcomeUnknownError('timeout'), 'unknown', 'gateway_unknown', 'timeout'],
  [new WemineMalformedError('no code_url'), 'malformed', 'gateway_unknown', 'no code_url'],
  [new WemineConfigurationError('401'), 'misconfigured', 'gateway_misconfigured', '401'],
])('%s is a %s failure and the problem %s, with its reason for the log', (error, kind, code, reason) => {
  expect(gatewayProblem(error)).toMatchObject({ kind, reason, problem: { code, type: 'not_allowed' } })
})

test.each<[WemineError, boolean]>([
  [refused, true],
  [new WemineRefusedError('no', { err_code: 'FREQUENCY_LIMITED' }), true],
  [new WemineRefusedError('no', { err_code: 'ORDERCLOSED' }), false],
  [new WemineRefusedError('it said no'), false],
  [new WemineUnreachableError('ECONNREFUSED'), true],
  [new WemineOutcomeUnknownError('timeout', { err_code: 'SYSTEMERROR' }), false],
  [new WemineMalformedError('no code_url'), false],
  [new WemineConfigurationError('401'), false],
])(
  'the same request may succeed later only where nothing was done now: %p, %p (M13)',
  (error, isTransient) => {
    expect(gatewayProblem(error).isTransient).toBe(isTransient)
  },
)

test('the pause that the gateway asks for is kept, whatever it answered (S4)', () => {
  const throttled = { status: 429, retryAfter: 7000 }
  for (const error of [
    new WemineOutcomeUnknownError('429', throttled),
    new WemineRefusedError('too many', throttled),
    new WemineConfigurationError('no', throttled),
  ])
    expect(gatewayProblem(error)).toMatchObject(throttled)
  expect(gatewayProblem(refused)).toMatchObject({ status: 200, retryAfter: undefined })
})

test('the shopper is told why the gateway refused', () => {
  expect(gatewayProblem(refused).problem.message).toContain('(NOTENOUGH: 余额不足)')
})

test('the shopper is not told what is wrong with the account or with the network', () => {
  const secretive = [
    new WemineConfigurationError('api-key of merchant 1900000109 is not accepted', {
      err_code: 'MCH_1900000109',
    }),
    new WemineUnreachableError('connect ECONNREFUSED 10.0.0.7:443', { err_code: 'MCH_1900000109' }),
    new WemineOutcomeUnknownError('timeout at 10.0.0.7', { err_code: 'MCH_1900000109' }),
  ]
  for (const error of secretive)
    expect(gatewayProblem(error).problem.message).not.toMatch(/1900000109|10\.0\.0\.7|ECONN/)
})

test('an error of a second copy of the package is known by its name and kind', () => {
  const foreign = Object.assign(new Error('no answer'), {
    name: 'WemineOutcomeUnknownError',
    kind: 'unknown',
  })
  expect(gatewayProblem(foreign)).toMatchObject({ kind: 'unknown', problem: { code: 'gateway_unknown' } })
})

test.each<unknown>([
  new TypeError('a bug'),
  'a string',
  undefined,
  { kind: 'refused', name: 'WemineRefusedError' },
])('what nobody expected is thrown on as it is: %p', (error) => {
  let thrown: unknown = 'nothing'
  try {
    gatewayProblem(error)
  } catch (caught) {
    thrown = caught
  }
  expect(thrown).toBe(error)
})
