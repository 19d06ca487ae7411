export { default } from './start-postgres.mjs'
