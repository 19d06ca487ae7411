import { adminHealth } from '#doctor/load'
import { route } from '../../../../platform/route'

export const GET = route(adminHealth)
