import { adminCheck } from '#payments/http/routes'
import { route } from '../../../../../../platform/route'

export const POST = route(adminCheck)
