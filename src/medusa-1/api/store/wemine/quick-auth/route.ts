import { storeQuickAuth } from '#payments/http/routes'
import { route } from '../../../../platform/route'

export const GET = route(storeQuickAuth)
