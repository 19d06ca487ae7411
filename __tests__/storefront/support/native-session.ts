/** The secret of every session below. */
export const CLIENT_SECRET = 'k7Qd0bW2mZ4xT9_vR5yN8s-A'

let made = 0
/** A payment's number that no test before had: the kit remembers what it was told of each. */
export const freshNumber = () => {
  made += 1
  return `2611230000000000000${String(made).padStart(11, '0')}01`
}

/** A session's data as both Medusas give it for a QR code, made two hours before its end. */
export function nativeSession(more: Record<string, unknown> = {}) {
  return {
    out_trade_no: freshNumber(),
    trade_type: 'NATIVE',
    total_fee: 10880,
    fee_type: 'HKD',
    code_url: 'weixin://wxpay/bizpayurl?pr=F2EDdjR',
    client_secret: CLIENT_SECRET,
    expires_at: new Date(Date.now() + 7_200_000).toISOString(),
    ...more,
  }
}

/** The parameters of the gateway's own document. */
export const jsapi = {
  appId: 'wxa123b4567c8def90',
  timeStamp: '1527135717',
  nonceStr: 'Yyj389AvflUTLi8vcSb04uUzVbFjINnw',
  package: 'prepay_id=wx241221577529528cfc753dab1804175993',
  signType: 'MD5',
  paySign: '8C2B3EF54C5BF3E920DCCC2937571D00',
}

export const jsapiSession = (more: Record<string, unknown> = {}) => {
  const { code_url, ...session } = nativeSession({ trade_type: 'JSAPI', jsapi, ...more })
  return session
}
