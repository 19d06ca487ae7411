import { chooseLanguage } from 'medusa-payment-wemine/storefront'
import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react'
import { en } from './words/en'
import { teas } from './words/teas'
import { zhCn } from './words/zh-cn'
import { zhHk } from './words/zh-hk'

const key = 'harbour-tea-language'
const words = { en, 'zh-HK': zhHk, 'zh-CN': zhCn }

/** The same names as the payment kit's. */
export type Language = keyof typeof words

/** Each in its own words. */
export const languages: Record<Language, string> = { en: 'English', 'zh-HK': '繁體中文', 'zh-CN': '简体中文' }

const Chosen = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'en',
  choose: () => {},
})

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(
    () => chosenBefore() ?? (chooseLanguage(navigator.languages) as Language),
  )
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = words[language].shop
  }, [language])
  const choose = (wanted: Language) => {
    localStorage.setItem(key, wanted)
    setLanguage(wanted)
  }
  return <Chosen.Provider value={{ language, choose }}>{children}</Chosen.Provider>
}

function chosenBefore(): Language | undefined {
  const kept = localStorage.getItem(key) ?? ''
  return Object.hasOwn(words, kept) ? (kept as Language) : undefined
}

export function useLanguage() {
  const { language, choose } = useContext(Chosen)
  return { language, choose, words: words[language] }
}

/** A product's texts in the shopper's language; the store's own where there are none. */
export function useTeaWords() {
  const { language } = useLanguage()
  return (
    handle: string | null | undefined,
    own: { title?: string | null; size?: string | null; description?: string | null },
  ) => {
    const translated = language === 'en' ? undefined : teas[language][handle ?? '']
    return translated ?? { title: own.title ?? '', size: own.size ?? '', description: own.description ?? '' }
  }
}
