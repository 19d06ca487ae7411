import { adminHealth } from '#payments/http/routes'
import { route } from '../../../../platform/route'

export const GET = route(adminHealth)
