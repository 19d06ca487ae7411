/** Modules row by row: 1 dark, 0 light, undefined where data goes. */
export type Modules = (number | undefined)[][]

/** A code of a version without its data: all that makes a reader find it and hold it straight. */
export function patterns(version: number): Modules {
  const size = 17 + 4 * version
  const modules: Modules = Array.from({ length: size }, () => Array(size))
  const set = (x: number, y: number, dark: number) => {
    const row = modules[y]
    if (row && x >= 0 && x < size) row[x] = dark
  }
  /** Squares in each other; `rings` says which are dark, from the middle out. */
  const square = (x: number, y: number, rings: number[]) => {
    const reach = rings.length - 1
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++)
        set(x + dx, y + dy, rings[Math.max(Math.abs(dx), Math.abs(dy))]!)
  }

  for (let at = 0; at < size; at++) {
    set(6, at, 1 - (at % 2))
    set(at, 6, 1 - (at % 2))
  }
  const end = size - 7
  // Where the middles of the small squares are, in both directions. ISO/IEC 18004, annex E.
  const centres = version < 2 ? [] : version < 7 ? [6, end] : [6, end / 2 + 3, end]
  for (const x of centres)
    for (const y of centres) {
      const isCorner = (x === 6 && (y === 6 || y === end)) || (x === end && y === 6)
      if (!isCorner) square(x, y, [1, 0, 1])
    }
  for (const [x, y] of [
    [3, 3],
    [end + 3, 3],
    [3, end + 3],
  ] as const)
    square(x, y, [1, 1, 0, 1, 0])
  writeFormat(modules, 0)
  if (version > 6) writeVersion(modules, version)
  return modules
}

/** Writes which mask was taken (and level M) beside the big squares, twice. */
export function writeFormat(modules: Modules, mask: number): void {
  const size = modules.length
  // Level M is 00: the five bits are the mask's number.
  const bits = ((mask << 10) | remainder(mask, 10, 0x537)) ^ 0x5412
  for (let at = 0; at < 15; at++) {
    const dark = (bits >>> at) & 1
    // Around the first big square, stepping over the timing pattern.
    const [x, y] = at < 8 ? [8, at < 6 ? at : at + 1] : [at === 8 ? 7 : 14 - at, 8]
    modules[y]![x] = dark
    if (at < 8) modules[8]![size - 1 - at] = dark
    else modules[size - 15 + at]![8] = dark
  }
  modules[size - 8]![8] = 1
}

function writeVersion(modules: Modules, version: number): void {
  const bits = (version << 12) | remainder(version, 12, 0x1f25)
  for (let at = 0; at < 18; at++) {
    const [far, near] = [modules.length - 11 + (at % 3), Math.floor(at / 3)]
    modules[near]![far] = modules[far]![near] = (bits >>> at) & 1
  }
}

/** What is left of `value`, moved up by `degree` bits, when it is divided by the generator without carrying. */
function remainder(value: number, degree: number, generator: number): number {
  let rest = value
  for (let step = 0; step < degree; step++) rest = (rest << 1) ^ ((rest >>> (degree - 1)) * generator)
  return rest
}
