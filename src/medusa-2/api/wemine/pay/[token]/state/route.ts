export { payPageState as GET } from '../../../../../platform/routes'
