const { TestEnvironment } = require('jest-environment-node')
const { isNoticed, note } = require('./noticed')

/** Skips the rest of a file once one of its tests has failed. */
module.exports = class StopAtFirstFailure extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) note()
    if (name === 'test_start' && isNoticed()) test.mode = 'skip'
  }
}
