export { adminCsv as GET } from '../../../../platform/routes'
