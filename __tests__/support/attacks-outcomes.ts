import type { Siege } from './attacks-siege'

/** One attack: what is tried, and what comes of it. */
export interface Attack {
  name: string
  /** What is looked at afterwards. */
  try: (siege: Siege) => Promise<unknown>
  /** What that must be, or hold. */
  expect: unknown
}

/** The notification is answered in WeChat's XML with FAIL and this reason. */
export const refused = (reason: RegExp, status = 200) => ({
  status,
  body: expect.stringMatching(
    new RegExp(
      `^<xml><return_code><!\\[CDATA\\[FAIL\\]\\]></return_code><return_msg><!\\[CDATA\\[[^\\]]*(${reason.source})`,
    ),
  ),
})

/** The notification is answered with SUCCESS: the store knows already. */
export const acknowledged = {
  status: 200,
  body: expect.stringMatching(/<return_code><!\[CDATA\[SUCCESS\]\]>/),
}

/** What no line of the log may begin with. */
export const FORGED_LINE = 'FORGED LOG LINE: all is well'

/** 4xx. */
export const DENIED = 'denied'
export const verdict = ({ status }: { status: number }) =>
  status >= 400 && status < 500 ? DENIED : `status ${status}`

/** The same verdict on all of them, or the list of those that differ. */
export const verdicts = (answers: { status: number }[]) => [...new Set(answers.map(verdict))]
