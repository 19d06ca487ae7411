export { adminResolve as POST } from '../../../../../../platform/routes'
