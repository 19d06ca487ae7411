const { default: Sequencer } = require('@jest/test-sequencer')

const names = (process.env.MUTATION_TESTS ?? '').split(',')
/** @param {{ path: string }} test */
const rank = ({ path }) => names.findIndex((name) => path.endsWith(`/${name}.test.ts`))

/** As the part lists them: the nearest first. */
module.exports = class AsListed extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one) - rank(other))
  }
}
