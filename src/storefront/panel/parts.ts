import { element, type Markup } from './markup'
import type { PanelButton, PanelView } from './panel-view'
import { qrDrawing } from './qr-drawing'
import { DARK, FLOODS, LIGHT, QR_STYLE } from './qr-svg'

type Part = Markup | undefined

export const amountPart = ({ amount }: PanelView, name?: string) => element('p', { class: name }, [amount])

/** The QR code: one image with a name, dark on light whatever the page's colours are. */
export function codePart({ code }: PanelView, name?: string): Part {
  const drawing = code && qrDrawing(code.text)
  if (!drawing) return undefined
  const { size, path } = drawing
  const image = { viewBox: `0 0 ${size} ${size}`, role: 'img', style: QR_STYLE }
  return element('div', { class: name }, [
    element('svg', image, [
      element('title', {}, [code.title]),
      ...FLOODS.map(([id, color]) =>
        element('filter', { id, x: '0', y: '0', width: '1', height: '1' }, [
          element('feFlood', { 'flood-color': color }),
          element('feComposite', { in2: 'SourceAlpha', operator: 'in' }),
        ]),
      ),
      element('path', { fill: '#fff', filter: `url(#${LIGHT})`, d: `M0 0h${size}v${size}H0z` }),
      element('path', { fill: '#000', filter: `url(#${DARK})`, d: path }),
    ]),
  ])
}

/** How the payment stands, with the number to quote. Screen readers say it whenever it changes, and do not interrupt for it. */
export const statusPart = ({ status, number, problem }: PanelView, name?: string) =>
  element('div', { class: name, role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' }, [
    element('p', {}, [status]),
    !!problem && element('p', { class: 'wemine-problem' }, [problem]),
    !!number && element('p', { class: 'wemine-small wemine-number' }, [number]),
  ])

/** How long it can be paid. Not read out every second: a screen reader finds it when it is asked. */
export const countdownPart = ({ timeLeft }: PanelView, name?: string): Part =>
  timeLeft ? element('p', { class: name, role: 'timer' }, [timeLeft]) : undefined

export const hintPart = ({ hint, link }: PanelView, name?: string): Part =>
  hint
    ? element('p', { class: name }, [
        hint,
        !!link && ' ',
        !!link && element('a', { href: link, class: 'wemine-link' }, [link]),
      ])
    : undefined

const KINDS = { main: '', second: ' wemine-second', quiet: ' wemine-quiet' }

/** One button. It stays where it is while it is busy, so that the keyboard's focus is not lost. */
export function buttonPart({ action, label, kind, isBusy, href }: PanelButton, name?: string): Markup {
  const className = name ?? `wemine-button${KINDS[kind]}`
  return href
    ? element('a', { class: className, href }, [label])
    : element(
        'button',
        { type: 'button', class: className, 'aria-disabled': isBusy ? 'true' : undefined },
        [label],
        action,
      )
}

/** The whole panel. */
export function panelPart(view: PanelView, theme: string, name = ''): Markup {
  const { snapshot, mark, title, language, way, buttons } = view
  const main = buttons.filter(({ kind }) => kind !== 'quiet')
  const quiet = buttons.filter(({ kind }) => kind === 'quiet')
  const attributes = {
    class: `wemine ${name}`.trim(),
    lang: language,
    'aria-label': title,
    'data-theme': theme,
    'data-state': snapshot.state,
    'data-trade-type': snapshot.trade_type,
    'data-way': way,
    tabindex: '-1',
  }
  return element('section', attributes, [
    element('header', { class: 'wemine-title' }, [logo(), title]),
    element('div', { class: 'wemine-body' }, [
      amountPart(view, 'wemine-amount'),
      codePart(view, 'wemine-code'),
      !!mark && element('span', { class: 'wemine-mark', 'aria-hidden': 'true' }, [mark]),
      statusPart(view, 'wemine-status'),
      hintPart(view, 'wemine-small wemine-hint'),
      ...main.map((button) => buttonPart(button)),
      countdownPart(view, 'wemine-small'),
      ...quiet.map((button) => buttonPart(button)),
    ]),
  ])
}

/** Two speech bubbles. A function, because bundlers keep a call that is made when the file is loaded. */
const logo = () =>
  element('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [
    element('path', {
      d: 'M4.8 14.2A7.5 6.3 0 1 1 16.6 9.2a5.9 5.9 0 0 0-6.6 6.3 8 8 0 0 1-3.1-.4l-2.7 1.4zM22 14.9a6.2 5.2 0 1 0-4.2 4.9l2.2 1.2-.6-2a5.2 5.2 0 0 0 2.6-4.1z',
    }),
  ])
