export { adminOrder as GET } from '../../../../../platform/routes'
