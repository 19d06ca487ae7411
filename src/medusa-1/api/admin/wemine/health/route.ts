export { adminHealth as GET } from '../../../../platform/routes'
