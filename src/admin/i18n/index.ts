import { en } from './en'
import { zhCN } from './zh-cn'
import { zhHK } from './zh-hk'

/** By the admin's codes: it has no zhHK. */
export default { en: { wemine: en }, zhTW: { wemine: zhHK }, zhCN: { wemine: zhCN } }
