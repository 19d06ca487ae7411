export { adminPayments as GET } from '../../../../platform/routes'
