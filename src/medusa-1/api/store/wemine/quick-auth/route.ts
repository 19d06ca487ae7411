export { storeQuickAuth as GET } from '../../../../platform/routes'
