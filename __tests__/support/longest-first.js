const { default: Sequencer } = require('@jest/test-sequencer')

/** The test files that take minutes, the longest first: begun at the end, one of them would keep the others waiting. */
const LONG = [
  'medusa-2/crash',
  'medusa-2/processes',
  'browser/demo',
  'browser/admin',
  'medusa-1/crash',
  'model/model',
  'model/teeth',
  'medusa-2/attacks',
  'medusa-1/attacks',
  'medusa-2/contract',
  'medusa-1/contract',
  'medusa-2/money/canceled-order',
  'medusa-2/sessions',
  'medusa-1/completion',
  'medusa-1/money/collections',
  'medusa-2/options',
  'medusa-2/money/locks',
  'medusa-2/late',
  'medusa-1/late',
  'medusa-2/routes',
  'medusa-2/repair-refunds',
  'medusa-1/sessions',
]

/** @param {{ path: string }} test */
const rank = ({ path }) => {
  const at = LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`))
  return at < 0 ? LONG.length : at
}

/** The order on a clean clone as well, where jest has nothing but the size of a file to go by. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
