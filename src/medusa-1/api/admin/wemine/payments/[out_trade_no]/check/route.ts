export { adminCheck as POST } from '../../../../../../platform/routes'
