import { type ReactNode, useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { WeminePaymentOptions } from '../controller/create-wemine-payment'
import { environment } from '../environment/environment'
import { chooseLanguage } from '../messages/choose-language'
import { languageOf } from '../messages/language-of'
import type { WeminePanelOptions } from '../panel/mount'
import { act, type PanelMemory } from '../panel/panel-actions'
import { type PanelAction, panelView } from '../panel/panel-view'
import { PanelContext } from './panel-context'
import { useWeminePayment } from './use-wemine-payment'

export interface WeminePanelProps
  extends WeminePaymentOptions,
    Omit<WeminePanelOptions, 'theme' | 'className' | 'styles' | 'nonce'> {
  /** What is shown while `session` holds no payment. */
  fallback?: ReactNode
  /** The parts, in your own order. */
  children?: ReactNode
}

/** A payment without any looks: its parts go inside, in your own order and with your own classes. */
export function WeminePanel({ fallback = null, children, ...options }: WeminePanelProps) {
  const { languages = [], language, payUrl, onMiniProgram, renew } = options
  const payment = useWeminePayment(options)
  const { snapshot } = payment
  const [memory, remember] = useState<PanelMemory>({})
  const names = [...languages.map((one) => one.language), 'en']
  const found = useBrowserValue(() => chooseLanguage(undefined, names), 'en')
  const place = useBrowserValue(environment, 'desktop')
  const canShare = useBrowserValue(() => !!navigator.share, false)
  const spoken = languageOf({ ...options, language: language ?? found })
  const view =
    snapshot &&
    panelView(snapshot, {
      ...options,
      ...spoken,
      ...memory,
      environment: options.environment ?? place,
      canRenew: !!renew,
      canShare,
    })
  const { title } = spoken.messages
  const press = useCallback(
    (action: PanelAction) => {
      if (snapshot)
        void act(action, {
          payment: { ...payment, getSnapshot: () => snapshot },
          payUrl,
          onMiniProgram,
          title,
          remember,
        })
    },
    [payment, snapshot, payUrl, onMiniProgram, title],
  )
  const panel = useMemo(() => ({ ...payment, view, act: press }), [payment, view, press])
  return <PanelContext.Provider value={panel}>{snapshot ? children : fallback}</PanelContext.Provider>
}

const never = () => () => {}

/** A value that only the browser knows; `fallback` while a server renders, and until its page has come to life. */
function useBrowserValue<Value>(read: () => Value, fallback: Value): Value {
  return useSyncExternalStore(never, read, () => fallback)
}
