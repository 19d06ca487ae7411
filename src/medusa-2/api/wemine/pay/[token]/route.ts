export { payPage as GET } from '../../../../platform/routes'
