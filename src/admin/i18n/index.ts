import { en } from './en'
import { zhCN } from './zh-cn'
import { zhHK } from './zh-hk'

/** By the codes of Medusa 2's admin, which has no zhHK. `locale`: how the language writes dates and amounts. */
export default {
  en: { wemine: { ...en, locale: 'en-GB' } },
  zhTW: { wemine: { ...zhHK, locale: 'zh-HK' } },
  zhCN: { wemine: { ...zhCN, locale: 'zh-CN' } },
}
