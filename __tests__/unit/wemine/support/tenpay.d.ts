declare module 'tenpay' {
  /** Only what the tests use; `_getSign` is tenpay's own, private one. */
  export default class Tenpay {
    constructor(config: { appid: string; mchid: string; partnerKey: string; notify_url: string })
    _getSign(params: object, type: 'MD5' | 'HMAC-SHA256'): string
    getPayParamsByPrepay(params: { prepay_id: string }): Record<string, string>
  }
}
