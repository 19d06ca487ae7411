import type { messages } from './messages'

/** Traditional characters, by script or, where none is named, by place. */
const TRADITIONAL = /^(yue|zh(?!-hans).*-(hant|hk|mo|tw))\b/i

/**
 * The first of the wanted languages (BCP 47) that there are messages in, else English.
 *
 * @param wanted default: the page's own `lang`, then the browser's languages
 */
export function chooseLanguage(wanted: readonly string[] = ownLanguages()): keyof typeof messages {
  for (const language of wanted) {
    if (TRADITIONAL.test(language)) return 'zh-HK'
    if (/^zh\b/i.test(language)) return 'zh-CN'
    if (/^en\b/i.test(language)) return 'en'
  }
  return 'en'
}

function ownLanguages(): readonly string[] {
  return globalThis.document ? [document.documentElement.lang, ...navigator.languages] : []
}
