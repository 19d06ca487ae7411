import ts from 'typescript'
import { compile, type Kind } from './support/compile'
import { installed, type Project } from './support/installed'

let project: Project

beforeAll(async () => {
  project = await installed()
}, 600_000)
afterAll(() => project?.remove())

const { CommonJS, ESNext, Node16 } = ts.ModuleKind
const { Bundler, Node10, Node16: Node16Resolution } = ts.ModuleResolutionKind
const kinds: [string, Kind][] = [
  ['node16, CommonJS', { type: 'commonjs', module: Node16, moduleResolution: Node16Resolution }],
  ['node16, ES modules', { type: 'module', module: Node16, moduleResolution: Node16Resolution }],
  ['a bundler', { type: 'module', module: ESNext, moduleResolution: Bundler }],
  // What the starter of Medusa 1 has.
  ['node10, CommonJS', { type: 'commonjs', module: CommonJS, moduleResolution: Node10 }],
]

const names = `import {
  isAlreadyFullyRefunded, isWemineError, parseNotification, quickAuthUrl, sign, verifySign, WemineClient,
  WemineConfigurationError, WemineError, WemineMalformedError, WemineOutcomeUnknownError, WemineRefusedError,
  WemineUnreachableError,
  type CheckedSign, type CreatedOrder, type JsapiParameters, type OrderQuery, type OrderRequest, type RefundedOrder,
  type RefundRequest, type SignType, type TradeType, type WemineClientOptions, type WemineErrorKind,
  type WemineNotification,
} from 'medusa-payment-wemine'
import { PhoneRefusal, retrySchedule, startSandbox, type Sandbox, type SandboxOptions } from 'medusa-payment-wemine/sandbox'
`

/** What a page does with the kit. */
const storefront = `
import {
  chooseLanguage, createWeminePayment, finishQuickAuth, environment, languageOf, mountWeminePayment, qrSvg, readSession,
  shopperData, startQuickAuth, statusText, WAYS, type MountedPanel, type RenewRequest, type ShopperData,
  type WemineEnvironment, type WemineEvent, type WemineMessages, type WeminePaymentController,
  type WeminePaymentOptions, type WemineReason, type WemineSessionData, type WemineSnapshot, type WemineState,
} from 'medusa-payment-wemine/storefront'
import { defineWeminePayment, type WeminePaymentElement } from 'medusa-payment-wemine/storefront/element'
import { zhCN } from 'medusa-payment-wemine/storefront/messages/zh-cn'
import { zhHK } from 'medusa-payment-wemine/storefront/messages/zh-hk'
import { fakePayment, fakeStates, type FakePayment, type FakeState } from 'medusa-payment-wemine/storefront/testing'
export async function story(place: HTMLElement, state: FakeState = fakeStates[0]!): Promise<void> {
  const fake: FakePayment = fakePayment(state, { total_fee: 1 })
  mountWeminePayment(place, fake.options)
  await fake.play(place)
  fake.become('placed')
}
export function panel(place: HTMLElement, options: WeminePaymentOptions): MountedPanel {
  defineWeminePayment()
  const here: WemineEnvironment = environment()
  const element = document.createElement('wemine-payment') as WeminePaymentElement
  element.options = { ...options, theme: 'dark', on: (event: WemineEvent) => event.type }
  return mountWeminePayment(place, { ...options, languages: [zhHK, zhCN], ways: { [here]: WAYS.desktop } })
}
export const again: RenewRequest = { trade_type: 'NATIVE', reason: 'to_code' }
export async function show(options: WeminePaymentOptions, open_id: string | undefined): Promise<string> {
  const shopper: ShopperData = shopperData({ open_id })
  const session: WemineSessionData | undefined = readSession(options.session)
  const payment: WeminePaymentController = createWeminePayment({ ...options, publishableKey: undefined })
  const now: WemineSnapshot = payment.getSnapshot()
  const [state, reason]: [WemineState, WemineReason | undefined] = [now.state, now.reason]
  const words: WemineMessages = languageOf({ languages: [zhHK], language: chooseLanguage(['zh-HK']) }).messages
  if (state === 'waiting' && environment() === 'wechat') await startQuickAuth(options)
  payment.subscribe(() => payment.destroy())()
  await Promise.all([payment.pay(), payment.check(), payment.renew()])
  return statusText(now, words) + qrSvg(session?.code_url ?? '', { title: reason }) + (finishQuickAuth() ?? shopper.trade_type)
}
`

const right = `${names}
export async function pay(options: WemineClientOptions, request: OrderRequest): Promise<OrderQuery | WemineErrorKind> {
  const wemine = new WemineClient(options)
  try {
    const created: CreatedOrder = await wemine.createOrder(request)
    const jsapi: JsapiParameters | undefined = created.jsapi
    const refund: RefundRequest = { out_trade_no: created.out_trade_no, total_fee: 10880, refund_fee: 1 }
    const refunded: RefundedOrder = await wemine.refund(refund)
    const checked: CheckedSign = await wemine.checkSign('<xml/>')
    if (jsapi?.paySign || refunded.refund_id || checked.valid) return await wemine.queryOrder(refund)
    return 'unknown'
  } catch (error) {
    if (isAlreadyFullyRefunded(error)) return 'refused'
    if (isWemineError(error, 'malformed')) return (error satisfies WemineMalformedError).kind
    if (error instanceof WemineRefusedError && error.err_code === 'ORDERPAID') return error.kind satisfies 'refused'
    return error instanceof WemineError ? error.kind : 'unknown'
  }
}
export const kinds: WemineErrorKind[] = [
  new WemineConfigurationError('').kind,
  new WemineOutcomeUnknownError('').kind,
  new WemineUnreachableError('', { status: 502 }).kind,
]
export const trade: TradeType = 'JSAPI'
export const digest: SignType = 'HMAC-SHA256'
export const signature: string = sign({ total_fee: 1 }, 'key', digest)
export const verified: boolean = verifySign({ sign: signature }, 'key')
export const notification: WemineNotification = parseNotification(new Uint8Array())
export const address: string = quickAuthUrl({ token: 'token', redirectUrl: 'https://shop.example/' })
export async function play(options: SandboxOptions): Promise<Record<string, { paid: number }>> {
  const sandbox: Sandbox = await startSandbox({ ...options, port: 0, revision: 'A' })
  await sandbox.pay('code_url', { notify: false }).catch((error) => error instanceof PhoneRefusal)
  await sandbox.advance(retrySchedule[0] ?? 0)
  await sandbox.close()
  return sandbox.money()
}
${storefront}`

/** A line, and what the compiler must say to it. */
const wrong: [string, string][] = [
  [`new WemineClient({ apiSecret: 'no api-key' })`, 'TS2345'],
  [`new WemineClient({ apiKey: '' }).queryOrder('9900000000')`, 'TS2345'],
  [`new WemineClient({ apiKey: '' }).refund({ out_trade_no: '1', total_fee: '1', refund_fee: 1 })`, 'TS2322'],
  [`new WemineClient({ apiKey: '' }).refund({ out_trade_no: '1', total_fee: 1 })`, 'TS2345'],
  [`sign({}, 'key', 'SHA1')`, 'TS2345'],
  [`verifySign({}, 'key').then()`, 'TS2339'],
  [`quickAuthUrl('https://shop.example/')`, 'TS2345'],
  [`parseNotification({ return_code: 'SUCCESS' })`, 'TS2353'],
  [`parseNotification('').out_trade_no.toFixed()`, 'TS2551'],
  [`new WemineError('abstract')`, 'TS2511'],
  [`startSandbox({ revision: 'D' })`, 'TS2322'],
  [`startSandbox().url`, 'TS2339'],
  [`import { callOf } from 'medusa-payment-wemine'`, 'TS2305'],
]

const inside = `import { WemineClient } from 'medusa-payment-wemine/dist/wemine/client/client'\nexport { WemineClient }\n`

describe.each(kinds)('a strict project that resolves as %s', (_, kind) => {
  let said: Record<'right' | 'wrong' | 'inside' | 'elsewhere', string[]>

  beforeAll(() => {
    const lines = wrong.map(([line]) => line)
    said = compile(project.dir, kind, { right, wrong: [...lines, names].join('\n'), inside })
  }, 120_000)

  it('compiles with all that the package gives', () => {
    expect(said.right).toEqual([])
  })

  it('compiles with its declarations checked too', () => {
    expect(said.elsewhere).toEqual([])
  })

  it('does not compile with what the package does not give', () => {
    expect(said.wrong.map((line) => line.split(' ', 2).join(' '))).toEqual(
      wrong.map(([, code], index) => `${index + 1}: ${code}`),
    )
  })

  // node10 knows no exports; Node does, and refuses.
  if (kind.moduleResolution !== Node10)
    it('cannot reach inside', () => {
      expect(said.inside).toEqual([expect.stringMatching(/^1: TS2307 /)])
    })
})
