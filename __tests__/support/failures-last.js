/** Says last, in a line each, what failed and which files took longest: the end of a long log is what people see of it. */
module.exports = class FailuresLast {
  /** @param {unknown} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, { testResults }) {
    const lines = testResults.flatMap(failuresOf)
    if (lines.length > 0) print(`\nFailed (${lines.length}):`, lines)
    if (testResults.length > 20) print('\nLongest:', longestOf(testResults))
  }
}

const nameOf = (/** @type {string} */ path) => path.replace(/^.*\/__tests__\//, '')

/** @param {import('@jest/reporters').TestResult} result @returns {string[]} */
function failuresOf({ testFilePath, testResults, testExecError, failureMessage }) {
  const failed = testResults.filter(({ status }) => status === 'failed')
  if (failed.length === 0 && !testExecError && !failureMessage) return []
  if (failed.length === 0) {
    const why = testExecError?.message ?? failureMessage ?? 'it did not run'
    return [`${nameOf(testFilePath)}: ${firstLine(why)}`]
  }
  return failed.map(
    ({ fullName, failureMessages }) =>
      `${nameOf(testFilePath)}: ${fullName.slice(0, 100)}: ${firstLine(failureMessages[0] ?? '')}`,
  )
}

/** @param {import('@jest/reporters').TestResult[]} results */
function longestOf(results) {
  return results
    .map(({ testFilePath, perfStats }) => ({ testFilePath, seconds: Math.round(perfStats.runtime / 1000) }))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, 15)
    .map(({ testFilePath, seconds }) => `${seconds} s ${nameOf(testFilePath)}`)
}

/** Without the colors of a terminal. */
const firstLine = (/** @type {string} */ text) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a color begins with
    .replaceAll(/\u001b\[\d*m/g, '')
    .trim()
    .split('\n')[0]
    ?.slice(0, 160)

/** @param {string} title @param {string[]} lines */
function print(title, lines) {
  const shown = lines.slice(0, 60)
  const more = lines.length > shown.length ? [`… and ${lines.length - shown.length} more`] : []
  process.stderr.write(`${[title, ...shown, ...more].join('\n  ')}\n`)
}
