import { payPageQuickAuth } from '#payments/http/pay-page/routes'
import { route } from '../../../../../platform/route'

export const GET = route(payPageQuickAuth)
