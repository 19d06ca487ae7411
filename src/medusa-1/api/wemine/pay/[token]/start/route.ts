export { payPageStart as POST } from '../../../../../platform/routes'
