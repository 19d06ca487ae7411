import { filesBelow } from './sources'

/** Each code that a source gives, as `code: '…'` (also chosen by a condition) or by a function named after its level. */
const GIVEN = [
  /\b(?:error|warning|info|ok|level)\(\s*'([a-z0-9_]+)'/g,
  /\bcode: (?:\w+ \? )?'([a-z0-9_]+)'/g,
  /\bcode: \w+ \? '[a-z0-9_]+' : '([a-z0-9_]+)'/g,
]

const codesIn = (place: string) =>
  filesBelow(place).flatMap(({ text }) =>
    GIVEN.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code!)),
  )

/** Every code that a finding can have, as the sources give it. */
export const findingCodes = new Set([...codesIn('src/cli/doctor'), ...codesIn('src/doctor')])

/** Codes that the doctor alone says, because a store that they are about answers no request. Why each. */
export const ONLY_THE_COMMAND: Record<string, string> = {
  package_not_installed: 'the package that answers is there',
  medusa_not_installed: 'Medusa answers',
  config_missing: 'Medusa started with one',
  config_not_loadable: 'Medusa loaded it',
  not_configured: 'the route is the plugin’s',
  plugin_missing: 'the route is the plugin’s',
  options_invalid: 'Medusa does not start with them',
  database_url_missing: 'Medusa does not start without one',
  pg_missing: 'Medusa’s own connection is used',
}

/** Codes that a running store alone says. */
export const ONLY_THE_ROUTE: Record<string, string> = {
  packages_unreadable: 'a store without node_modules runs, and the command does not',
  checks_pending: 'the command waits until all have answered',
}
