export { storePayment as GET } from '../../../../../platform/routes'
