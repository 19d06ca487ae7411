/** Traditional characters, by script or, where none is named, by place. */
const TRADITIONAL = /^(yue|zh(?!-hans).*-(hant|hk|mo|tw))\b/i

/**
 * The first of the wanted languages (BCP 47) that is available, else English.
 *
 * @param wanted default: the page's own `lang`, then the browser's languages
 * @param available default: the languages that the kit has messages in
 */
export function chooseLanguage(
  wanted: readonly string[] = ownLanguages(),
  available: readonly string[] = ['en', 'zh-HK', 'zh-CN'],
): string {
  for (const tag of wanted) {
    const one = TRADITIONAL.test(tag) ? 'zh-HK' : /^zh\b/i.test(tag) ? 'zh-CN' : tag
    const found =
      available.find((name) => name.toLowerCase() === one.toLowerCase()) ??
      available.find((name) => !!one && primary(name) === primary(one))
    if (found) return found
  }
  return 'en'
}

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase()

function ownLanguages(): readonly string[] {
  return globalThis.document ? [document.documentElement.lang, ...navigator.languages] : []
}
