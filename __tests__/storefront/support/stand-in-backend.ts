import { readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { renderNotice, renderPage } from '#payments/http/pay-page/render'
import { pageLanguage } from '#payments/http/pay-page/words'
import type { PaymentStatus } from '../../../src/payments/ledger/states'
import { root } from '../../package/support/root'
import { output } from '../../package/support/run'
import { scratchDir } from '../../support/scratch-dir'
import { freshNumber, jsapi, jsapiSession, nativeSession } from './native-session'

/** What a test has the backend answer; every link of it is about one payment. */
export interface Answers {
  status: PaymentStatus
  /** Why nothing is started. */
  refusal?: { code: string; message: string }
  hasQuickAuth: boolean
  /** Open_ids that the gateway refuses: those of another WeChat account. */
  refusedPayers?: string[]
  /** Whether the gateway signs what WeChat Pay is opened with. */
  isSigned: boolean
  /** The page to go back to, as far as it is one of the store's. */
  returnUrl?: string
}

const usual: Answers = { status: 'waiting', hasQuickAuth: false, isSigned: true }

/** The hosted payment page as it is served, rendered by the plugin's own code, with a backend that answers as it is told. */
export async function startPayPage() {
  const dir = scratchDir('pay-page')
  await output(process.execPath, [join(root, 'scripts/bundle-pay-page.mjs'), dir], root)
  const read = (name: string) => readFileSync(join(dir, name), 'utf8')
  const assets = { script: read('page.js'), style: read('page.css') }

  let answers = usual
  let number = ''
  const started: Record<string, unknown>[] = []
  const view = (out_trade_no = number) => ({
    ...{ out_trade_no, status: answers.status, message: 'As the store says.', trade_type: 'NATIVE' },
    ...{ total_fee: 10880, fee_type: 'HKD', now: new Date().toISOString() },
    expires_at: new Date(Date.now() + 7_200_000).toISOString(),
  })

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page')
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const html = (status: number, page: { html: string; policy: string }) =>
      response
        .writeHead(status, { 'content-type': 'text/html', 'content-security-policy': page.policy })
        .end(page.html)
    const language = pageLanguage(searchParams.get('lang'), request.headers['accept-language'])
    const [, step] = /^\/wemine\/pay\/token(?:\/([\w-]+))?$/.exec(pathname) ?? [undefined, 'none']
    if (step === 'none')
      return pathname === '/store' || pathname === '/favicon.ico'
        ? response.end('The store.')
        : html(404, renderNotice(assets, language, 'unknown'))
    if (step === 'state') return json(200, { payment: view(searchParams.get('out_trade_no') ?? number) })
    if (step === 'quick-auth') {
      const back = new URL(searchParams.get('redirect_url') ?? '')
      back.searchParams.set('wx_openid', 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M')
      return json(200, { url: back.href })
    }
    if (step === 'start') {
      const wanted = await bodyOf(request)
      started.push(wanted)
      if (answers.refusal) return json(400, answers.refusal)
      if (answers.refusedPayers?.includes(String(wanted.open_id)))
        return json(400, { code: 'gateway_refused', message: 'appid and openid do not match' })
      const made = wanted.trade_type === 'JSAPI' ? jsapiSession() : nativeSession()
      const { client_secret, ...session } = { ...made, ...(answers.isSigned ? {} : { jsapi: undefined }) }
      return json(200, { session })
    }
    const { returnUrl, hasQuickAuth } = answers
    const data = {
      payment: view(),
      ...(returnUrl && { return_url: returnUrl }),
      is_return_refused: searchParams.has('return_url') && !returnUrl,
      has_quick_auth: hasQuickAuth,
    }
    html(200, renderPage(assets, language, { heading: 'Harbour Tea', data }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    url: `${origin}/wemine/pay/token`,
    started,
    prepay: jsapi.package,
    /** Another payment, and what the backend answers about it. */
    begin(more: Partial<Answers> = {}) {
      answers = { ...usual, ...more }
      number = freshNumber()
      started.length = 0
    },
    say: (status: PaymentStatus) => {
      answers = { ...answers, status }
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of request) text += chunk
  return JSON.parse(text)
}
