export { payPageQuickAuth as GET } from '../../../../../platform/routes'
