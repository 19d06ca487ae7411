import { sign } from '#wemine/notifications/signature'
import type { SandboxSettings } from '../options'
import { identifiers } from './identifiers'
import type { Outcome } from './outcome'

/** The merchant's own ids behind the provider's, from the documents' samples. */
export const subMerchant = { sub_appid: 'wx95a1f958273ofe1b', sub_mch_id: '1357924680' }

/** WeChat's own answer, as JSON: what revision A hands out as it is and C holds in `message`. Signed by WeChat's key. */
export function rawEnvelope(outcome: Outcome, settings: SandboxSettings): Record<string, unknown> {
  const head = {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    appid: settings.appId,
    mch_id: settings.mchId,
    sub_mch_id: subMerchant.sub_mch_id,
    nonce_str: identifiers.nonce().slice(0, 16),
  }
  const tail: Record<string, unknown> =
    'data' in outcome
      ? { result_code: 'SUCCESS', ...outcome.data }
      : {
          result_code: 'FAIL',
          err_code: outcome.refusal.err_code,
          err_code_des: outcome.refusal.err_code_des,
        }
  // WeChat never sees jsapi: the gateway puts it beside what WeChat signed.
  const { jsapi, ...fromWeChat } = tail
  return { ...head, sign: sign({ ...head, ...fromWeChat }, settings.merchantKey, settings.signType), ...tail }
}
