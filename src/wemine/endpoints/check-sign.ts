import { answerFields } from '../answers/answer-fields'
import { malformed } from '../answers/failures'
import type { Ask } from '../client/transport'
import { WemineMalformedError } from '../errors'
import { sameSign } from '../notifications/signature'
import { parseXml } from '../notifications/xml'

/** What the gateway makes of a notification's signature. */
export interface CheckedSign {
  /** The signature as the gateway computes it, whether or not it is the one in the XML. */
  sign: string
  /** Whether the two are the same. The gateway's own "success" says only that it computed one. */
  valid: boolean
}

const CALL = 'POST /checksign'

/**
 * Has the gateway check a notification's signature, which a merchant without WeChat's own key cannot do. The bytes are
 * sent on as they came. An error means that nothing is known, never that the signature is wrong: `queryOrder` decides.
 *
 * @throws WemineError; `malformed` when the XML cannot be read or has no `sign`
 */
export async function checkSign(ask: Ask, xml: Uint8Array | string): Promise<CheckedSign> {
  const given = parseXml(xml).sign
  if (!given) throw new WemineMalformedError('The XML has no sign to check')
  const payload = await ask({ call: CALL, level: 'SECRET', xml })
  const sign = answerFields().text.safeParse(payload.sign).data
  if (!sign) throw malformed(CALL, 'sign is missing')
  return { sign, valid: sameSign(sign, given) }
}
