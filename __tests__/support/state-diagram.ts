import { ALL_STATES, STATES } from '../../src/payments/ledger/states'

/** Where the diagram stands on a page. */
const BEGINS = '<!-- states -->'
const ENDS = '<!-- /states -->'

/** The states of a gateway order and what may follow each, as mermaid draws it. */
export function stateDiagram(): string {
  const lines = ALL_STATES.flatMap((state) => [
    `  ${state}: ${state}<br>${STATES[state].means}`,
    ...STATES[state].next.filter((next) => next !== state).map((next) => `  ${state} --> ${next}`),
    ...(STATES[state].money === 'final' ? [`  ${state} --> [*]`] : []),
  ])
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> requested', ...lines, '```'].join('\n')
}

/** The diagram that a page has between its markers; undefined where it has none. */
export function diagramIn(page: string): string | undefined {
  const [, after] = page.split(BEGINS)
  const [between, rest] = (after ?? '').split(ENDS)
  return rest === undefined ? undefined : between?.trim()
}
