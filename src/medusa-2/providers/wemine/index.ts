import { ModuleProvider, Modules } from '@medusajs/framework/utils'
import { WeminePaymentProvider } from './service'

export { WeminePaymentProvider }

export default ModuleProvider(Modules.PAYMENT, { services: [WeminePaymentProvider] })
