import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react'

const key = 'harbour-tea-theme'

type Theme = 'light' | 'dark'

const Context = createContext<{ theme: Theme; toggle: () => void }>({ theme: 'light', toggle: () => {} })

/** Light or dark: the system's wish until the shopper has chosen. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState(() => localStorage.getItem(key) as Theme | null)
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const theme = chosen ?? system
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark'
    localStorage.setItem(key, next)
    setChosen(next)
  }
  return <Context.Provider value={{ theme, toggle }}>{children}</Context.Provider>
}

export function useTheme() {
  return useContext(Context)
}
