const HEAD = ['Leg', 'Versions', 'What ran', 'Result', 'Passed', 'Failed', 'Skipped', 'Minutes']

/**
 * The outcomes as a Markdown table.
 * @param {import('./run-leg').Outcome[]} outcomes
 * @returns {string}
 */
function tableOf(outcomes) {
  const rows = outcomes.map(({ leg, versions, result, why, passed, failed, skipped, minutes }) => [
    leg.name,
    versions,
    leg.runs,
    why ? `${result.toUpperCase()}: ${why}` : result,
    ...[passed, failed, skipped, minutes].map(String),
  ])
  const all = [HEAD, HEAD.map(() => '---'), ...rows]
  const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  return all.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
}

module.exports = { tableOf }
