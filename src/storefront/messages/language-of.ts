import { chooseLanguage } from './choose-language'
import { en } from './en'
import type { WemineLanguage, WemineMessages } from './wemine-messages'

/** The language to speak, with the store's own words in it. English where none of the given ones is wanted. */
export function languageOf({
  languages = [],
  language,
  messages,
}: {
  languages?: readonly WemineLanguage[] | undefined
  language?: string | undefined
  messages?: Partial<WemineMessages> | undefined
}): WemineLanguage {
  const all = [...languages, en]
  const name = chooseLanguage(
    language === undefined ? undefined : [language],
    all.map((one) => one.language),
  )
  const found = all.find((one) => one.language === name) ?? en
  return { ...found, messages: { ...found.messages, ...messages } }
}
