import type resources from '../i18n'

/** As much of i18next as is needed here. */
interface Translations {
  options: { supportedLngs?: readonly string[] | false }
  addResourceBundle: (language: string, namespace: string, words: object) => void
}

/**
 * Gives Medusa 1's admin the words. It has one Chinese, `zh`: which script that is, the browser knows. Every other language
 * that it can be switched to gets the English ones: it would ask its backend for a file of words, which is not there.
 *
 * @param locale the browser's, such as `zh-HK`
 */
export function addWords(admin: Translations, words: typeof resources, locale: string): void {
  const isTraditional = /^zh-(Hant|HK|MO|TW)\b/i.test(locale)
  const chinese = isTraditional ? words.zhTW : words.zhCN
  for (const language of admin.options.supportedLngs || ['en'])
    admin.addResourceBundle(language, 'wemine', (language === 'zh' ? chinese : words.en).wemine)
}
