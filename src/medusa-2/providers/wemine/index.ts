/**
 * Medusa 2: the payment provider.
 *
 * @module medusa-payment-wemine/providers/wemine
 */
import type { LoaderOptions } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, ModuleProvider, Modules } from '@medusajs/framework/utils'
import { lineLog } from '#payments/account/line-log'
import type { Log } from '#payments/account/merchant-account'
import { checkPlugin } from '../../platform/boot-checks'
import { WeminePaymentProvider } from './service'

export { WeminePaymentProvider }

async function warnWithoutPlugin({ container }: LoaderOptions): Promise<void> {
  const configModule = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const logger = lineLog(container.resolve(ContainerRegistrationKeys.LOGGER) as Log)
  checkPlugin({ configModule, logger })
}

/** The payment provider to name in `medusa-config`: `resolve: 'medusa-payment-wemine/providers/wemine'`. */
export default ModuleProvider(Modules.PAYMENT, {
  services: [WeminePaymentProvider],
  loaders: [warnWithoutPlugin],
})
