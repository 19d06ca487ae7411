import { reasonOf } from '#payments/reason-of'
import { parseXml, toXml } from '#wemine/notifications/xml'
import { error, type Finding, ok, warning } from './finding'
import type { StoreConfig } from './store-config'

/** The gateway itself waits 5 s. */
const ANSWER_WITHIN = 8000
/** In characters; an answer of ours has less than 300. */
const LONGEST = 8192

/**
 * A notification that reports a failure and names no order. It is refused before anything is looked up: nothing is
 * recorded, asked or moved.
 */
const HARMLESS = toXml({ return_code: 'FAIL', return_msg: 'medusa-payment-wemine doctor' })

/** Whether notifications that are sent to backendUrl reach this package. */
export async function probeHook({ providers }: StoreConfig, send: typeof fetch): Promise<Finding[]> {
  const addresses = [...new Set(providers.flatMap(({ options }) => options?.notifyUrl ?? []))]
  return Promise.all(addresses.map((url) => probe(url, send)))
}

async function probe(url: string, send: typeof fetch): Promise<Finding> {
  let answer: { status: number; returnCode: string | undefined }
  try {
    const response = await send(url, {
      method: 'POST',
      body: HARMLESS,
      headers: { 'content-type': 'text/xml' },
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    })
    answer = { status: response.status, returnCode: returnCodeOf(await beginningOf(response)) }
  } catch (thrown) {
    return warning(
      'hook_unreachable',
      `${url} could not be reached from this machine: ${whyOf(thrown)}.`,
      'Start the store. If it runs, check its address, DNS, certificate and firewall from outside: open the address in a browser.',
    )
  }
  return read(url, answer)
}

function read(
  url: string,
  { status, returnCode }: { status: number; returnCode: string | undefined },
): Finding {
  if (status === 200 && returnCode === 'FAIL')
    return ok('hook_answers', `${url} takes notifications: it refused an invalid one in WeChat’s XML.`)
  if (status >= 300 && status < 400)
    return error(
      'hook_redirects',
      `${url} answers with a redirect (HTTP ${status}), which the gateway does not follow: notifications are lost.`,
      'Set backendUrl to the address that answers itself, or take /hooks/wemine out of the redirect.',
    )
  if (status === 500 && returnCode === 'FAIL')
    return error(
      'hook_body_consumed',
      `${url} is reached, and a body parser of the store took the notification: notifications are lost.`,
      'Exclude /hooks/wemine from that parser, or let it keep req.rawBody.',
    )
  return error(
    'hook_wrong_answer',
    `${url} does not answer as this package does (HTTP ${status}): notifications are lost.`,
    'Check backendUrl, and that no login, challenge page or proxy rule stands before /hooks/wemine.',
  )
}

/** No more of an answer than is read: something else may answer there, without an end. */
async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (text.length < LONGEST) {
    const { done, value } = await reader.read()
    if (done) return text
    text += decoder.decode(value, { stream: true })
  }
  await reader.cancel().catch(() => {})
  return text
}

function returnCodeOf(text: string): string | undefined {
  try {
    return parseXml(text.slice(0, LONGEST)).return_code
  } catch {
    return undefined
  }
}

/** fetch says "fetch failed", and why in its cause. */
function whyOf(thrown: unknown): string {
  const { cause } = thrown as { cause?: { code?: unknown } }
  return typeof cause?.code === 'string' ? cause.code : reasonOf(thrown)
}
