const { createEmptyTestResult } = require('@jest/test-result')
const { default: circus } = require('jest-circus/runner')
const { isNoticed } = require('./noticed')

/** Does not load the files that come after the one that noticed a mutant. Stryker wants `jest-circus` in the name of this file. */
module.exports = async function runFile(globalConfig, config, environment, runtime, testFilePath, ...more) {
  if (!isNoticed()) return circus(globalConfig, config, environment, runtime, testFilePath, ...more)
  const fullName = 'not loaded'
  const test = { ancestorTitles: [], title: fullName, fullName, status: 'pending', failureMessages: [] }
  const testResults = [{ ...test, failureDetails: [], numPassingAsserts: 0, location: null }]
  return { ...createEmptyTestResult(), testFilePath, numPendingTests: 1, testResults }
}
