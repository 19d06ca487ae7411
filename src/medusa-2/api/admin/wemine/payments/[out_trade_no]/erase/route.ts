export { adminErase as POST } from '../../../../../../platform/routes'
