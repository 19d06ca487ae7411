export { adminPayment as GET } from '../../../../../platform/routes'
