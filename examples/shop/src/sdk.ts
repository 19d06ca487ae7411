import Medusa from '@medusajs/js-sdk'
import { settings } from './settings'

/** The store's public API. */
export const sdk = new Medusa({ baseUrl: settings.storeUrl, publishableKey: settings.publishableKey })
