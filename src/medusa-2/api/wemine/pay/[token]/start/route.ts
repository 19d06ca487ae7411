import { payPageStart } from '#payments/http/pay-page/routes'
import { route } from '../../../../../platform/route'

export const POST = route(payPageStart)
