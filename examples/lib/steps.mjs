/**
 * Tells what is being done, with the seconds that each step took.
 * @param {(line: string) => void} say
 */
export function steps(say) {
  let current
  function finish() {
    if (!current) return
    const seconds = ((performance.now() - current.begun) / 1000).toFixed(1)
    say(`  ${current.name.padEnd(26)}${seconds.padStart(6)} s`)
    current = undefined
  }
  return {
    step(name) {
      finish()
      current = { name, begun: performance.now() }
    },
    done: finish,
  }
}
