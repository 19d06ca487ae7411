const { TestEnvironment } = require('jest-environment-node')

/** The mutant that a test has noticed already. */
let noticed

/**
 * Skips what is left once a test has failed: against a mutant one failure says all, and Jest's own `bail` cannot be set by
 * Stryker. The files that come after it are skipped as well.
 */
module.exports = class StopAtFirstFailure extends TestEnvironment {
  async handleTestEvent(event) {
    const mutant = process.env.__STRYKER_ACTIVE_MUTANT__
    if (mutant === undefined) return
    if (event.name === 'test_done' && event.test.errors.length > 0) noticed = mutant
    if (event.name === 'test_start' && noticed === mutant) event.test.mode = 'skip'
  }
}
