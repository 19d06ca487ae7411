import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './sources'

/** Nothing in a fenced block is a heading or a link. */
const withoutCode = (text: string) => text.replace(/^( *)```[\s\S]*?^\1```$/gm, '')

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of withoutCode(text).matchAll(/^#{1,6} +(.+)$/gm)) {
    const words = heading.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').trim()
    const anchor = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-')
    let name = anchor
    for (let times = 1; anchors.has(name); times += 1) name = `${anchor}-${times}`
    anchors.add(name)
  }
  return anchors
}

/** What a page links to in this repository, pictures included: as it stands in the page. */
export function targetsOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?|mailto):/.test(target))
}

/** The links of a page whose file or heading is not there. */
export function brokenLinks(page: string, text = readFileSync(join(root, page), 'utf8')): string[] {
  return targetsOf(text).filter((target) => {
    const [path = '', anchor] = target.split('#')
    const file = path ? join(root, dirname(page), path) : join(root, page)
    if (!existsSync(file)) return true
    if (anchor === undefined) return false
    return !anchorsOf(path ? readFileSync(file, 'utf8') : text).has(decodeURIComponent(anchor))
  })
}
