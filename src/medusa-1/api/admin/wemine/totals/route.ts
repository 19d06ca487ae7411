export { adminTotals as GET } from '../../../../platform/routes'
