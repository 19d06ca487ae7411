import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useLanguage } from './language'

interface Attempts {
  /** Runs the work; when it fails, the notice says why and the answer is undefined. */
  attempt: <T>(work: () => Promise<T>) => Promise<T | undefined>
  /** Whether anything runs, so that a button is not pressed twice. */
  busy: boolean
  text: string
}

const Context = createContext<Attempts>({ attempt: () => Promise.resolve(undefined), busy: false, text: '' })

/** What a page does with the store runs through this; what goes wrong is told at the top of the page. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const { words } = useLanguage()
  const [text, setText] = useState('')
  const [running, setRunning] = useState(0)
  const attempt = useCallback(
    async <T,>(work: () => Promise<T>): Promise<T | undefined> => {
      setText('')
      setRunning((count) => count + 1)
      try {
        return await work()
      } catch (error) {
        // `fetch` names no reason that a shopper could read.
        setText(error instanceof TypeError ? words.trouble : (error as Error).message)
        return undefined
      } finally {
        setRunning((count) => count - 1)
      }
    },
    [words.trouble],
  )
  const value = useMemo(() => ({ attempt, busy: running > 0, text }), [attempt, running, text])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export function useAttempt() {
  return useContext(Context)
}

/** What went wrong last. */
export function Notice() {
  return (
    <div className="notice" role="alert">
      {useAttempt().text}
    </div>
  )
}
