type Mask = (x: number, y: number) => number

/** Which modules each mask turns over: those where it gives 0. ISO/IEC 18004, table 10. */
export const masks: readonly Mask[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
]

/** How hard a code is to read: long runs, blocks, what looks like a big square, much more of one colour. 7.8.3 there. */
export function penalty(modules: number[][]): number {
  const size = modules.length
  const rows = modules.map((row) => row.join(''))
  const columns = rows.map((_, x) => rows.map((row) => row[x]).join(''))
  let sum = 0
  for (const line of [...rows, ...columns]) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2
    sum += 40 * [...`0000${line}0000`.matchAll(/(?=10111010000|00001011101)/g)].length
  }
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      const below = modules[y + 1]
      if (below && dark === row[x + 1] && dark === below[x] && dark === below[x + 1]) sum += 3
    })
  })
  const share = rows.join('').replaceAll('0', '').length / size ** 2
  return sum + 10 * Math.max(0, Math.ceil(Math.abs(share - 0.5) * 20) - 1)
}
