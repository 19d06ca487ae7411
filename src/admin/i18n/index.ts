export default {
  en: { wemine: { menu: 'WeChat Pay' } },
  zhTW: { wemine: { menu: '微信支付' } },
  zhCN: { wemine: { menu: '微信支付' } },
}
