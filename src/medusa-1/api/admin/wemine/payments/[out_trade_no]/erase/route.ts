import { adminErase } from '#payments/http/routes'
import { route } from '../../../../../../platform/route'

export const POST = route(adminErase)
