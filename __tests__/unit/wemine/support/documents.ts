/** The example values of the three revisions of the document, as published. */

export const ORDER_REQUEST = {
  out_trade_no: '9900000000',
  body: 'Demo Order',
  fee_type: 'HKD',
  total_fee: 150,
} as const

export const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'

/** The answer that the samples give is to whatever was asked, so the echo is the request's. */
export const REVISION_A_ORDER = {
  return_code: 'SUCCESS',
  return_msg: 'OK',
  appid: 'wxc853q0593o3bfd75',
  mch_id: '1874657283',
  sub_mch_id: '1878384950',
  nonce_str: 'ZD4iyBJCUy8fjDy3',
  sign: '3USZ2AXNY6I8YE4GAO3UE65ISOA0H6',
  result_code: 'SUCCESS',
  prepay_id: 'wx20170101198475af0984ba938572518294',
  trade_type: 'JSAPI',
  sub_appid: 'wx95a1f958273ofe1b',
}

export const REVISION_C_NATIVE = {
  status: 'success',
  data: { code_url: 'weixin://wxpay/bizpayurl?pr=F2EDdjR', out_trade_no: '9900000000' },
}

export const JSAPI_OBJECT = {
  appId: 'wxa123b4567c8def90',
  timeStamp: 1527135717,
  nonceStr: 'Yyj389AvflUTLi8vcSb04uUzVbFjINnw',
  package: 'prepay_id=wx241221577529528cfc753dab1804175993',
  signType: 'MD5',
  paySign: '8C2B3EF54C5BF3E920DCCC2937571D00',
}

export const REVISION_C_JSAPI = {
  status: 'success',
  data: {
    prepay_id: 'wx241454271591128cfc753dab0139979466',
    out_trade_no: '9900000000',
    jsapi: JSAPI_OBJECT,
  },
}

export const REVISION_C_QUERY = {
  status: 'success',
  data: {
    openid: 'oLYVCwxZrj6sWQFd4hyLWbdNgQ0U',
    is_subscribe: 'N',
    trade_type: 'NATIVE',
    bank_type: 'CFT',
    total_fee: '1000',
    fee_type: 'USD',
    transaction_id: '4200000049274123531243563212',
    out_trade_no: '9900000000',
    attach: [],
    time_end: '20180107125107',
    trade_state: 'SUCCESS',
    sub_openid: 'oBtAL1f4zTZO4OpzvfAyLbZRCc-M',
    sub_is_subscribe: 'Y',
    cash_fee: '10',
    cash_fee_type: 'CNY',
    rate: '10000000',
  },
}

export const CHECKSIGN_XML = `<xml>
  <appid><![CDATA[wxa123b4567c8def90]]></appid>
  <attach><![CDATA[支付测试]]></attach>
  <bank_type><![CDATA[CFT]]></bank_type>
  <fee_type><![CDATA[CNY]]></fee_type>
  <is_subscribe><![CDATA[Y]]></is_subscribe>
  <mch_id><![CDATA[1234567890]]></mch_id>
  <nonce_str><![CDATA[5d2b6c2a8db53831f7eda20af46e531c]]></nonce_str>
  <openid><![CDATA[oUpF8uMEb4qRXf22hE3X68TekukE]]></openid>
  <out_trade_no><![CDATA[1409811653]]></out_trade_no>
  <result_code><![CDATA[SUCCESS]]></result_code>
  <return_code><![CDATA[SUCCESS]]></return_code>
  <sign><![CDATA[B552ED6B279343CB493C5DD0D78AB241]]></sign>
  <sub_mch_id><![CDATA[1357924680]]></sub_mch_id>
  <time_end><![CDATA[20140903131540]]></time_end>
  <total_fee>1</total_fee>
  <trade_type><![CDATA[JSAPI]]></trade_type>
  <transaction_id><![CDATA[1004400740201409030005092168]]></transaction_id>
</xml>`

export const CHECKSIGN_ANSWER = { status: 'success', data: { sign: 'A1E38D5C4BF8A43FA8E57F2CB4284C9F' } }

export const REFUND_REFUSED = {
  Code: 'FAIL',
  message: {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    appid: 'wxa123b4567c8def90',
    mch_id: '1234567890',
    sub_mch_id: '1357924680',
    nonce_str: 'AN774wB0KB3IRN5Y',
    sign: '19BCC434A48088A9A1C538BE827E4732',
    result_code: 'FAIL',
    err_code: 'ERROR',
    err_code_des: '订单已全额退款',
  },
  data: null,
}
