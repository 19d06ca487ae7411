export { adminExceptions as GET } from '../../../../platform/routes'
