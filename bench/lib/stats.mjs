/** @param {number[]} values @param {number} at 0 to 1 */
export function quantile(values, at) {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * at
  const low = sorted[Math.floor(place)]
  return low + (sorted[Math.ceil(place)] - low) * (place - Math.floor(place))
}

/** The median of some figures and their spread, the middle 80 % of them. */
export function summary(values) {
  return { median: quantile(values, 0.5), low: quantile(values, 0.1), high: quantile(values, 0.9) }
}

/**
 * Does each of several things once a round, each round in another order, so that a machine that is slow for a while is slow for
 * all of them.
 *
 * @param {number} rounds
 * @param {Record<string, (round: number) => Promise<number>>} sides each resolves to its figure
 * @returns {Promise<Record<string, number[]>>} the figures by side, in the order of the rounds
 */
export async function interleaved(rounds, sides) {
  const figures = Object.fromEntries(Object.keys(sides).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const names = Object.keys(sides)
    const first = round % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)])
      figures[name].push(await sides[name](round))
  }
  return figures
}

/** Round by round, one figure over the other. */
export const ratios = (ours, theirs) => summary(ours.map((figure, round) => figure / theirs[round]))

/** Round by round, one figure less the other. */
export const differences = (ours, theirs) => summary(ours.map((figure, round) => figure - theirs[round]))

/** How many ms some work takes. */
export async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Does the work for each item, so many at once. */
export async function inParallel(items, atOnce, work) {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
