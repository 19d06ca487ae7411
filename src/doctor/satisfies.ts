type Version = readonly [major: number, minor: number, patch: number]

/**
 * Whether a version is in a range of npm's, as far as this package's own package.json uses them: `||`, `^`, `>=`, `<` and
 * versions with up to three numbers. What stands behind a hyphen (a prerelease) does not count.
 */
export function satisfies(version: string, range: string): boolean {
  const found = numbers(version)
  return range.split('||').some((all) =>
    all
      .trim()
      .split(/\s+/)
      .every((one) => isWithin(found, one)),
  )
}

function isWithin(version: Version, comparator: string): boolean {
  const [, operator = '', text = ''] = /^(\^|>=|<)?(.*)$/.exec(comparator) ?? []
  const bound = numbers(text)
  if (operator === '<') return compare(version, bound) < 0
  if (operator === '>=') return compare(version, bound) >= 0
  if (operator === '^') return version[0] === bound[0] && compare(version, bound) >= 0
  return compare(version, bound) === 0
}

function numbers(text: string): Version {
  const [major = 0, minor = 0, patch = 0] = (/\d+(\.\d+)*/.exec(text)?.[0] ?? '').split('.').map(Number)
  return [major, minor, patch]
}

function compare(one: Version, other: Version): number {
  const at = one.findIndex((part, index) => part !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
