import ts from 'typescript'
import type { Source } from './sources'

/** A word of 0.1.0 that the project left, and where it was found. */
export interface Found {
  file: string
  line: number
  word: string
  text: string
}

/** Left everywhere, in comments and on pages too: as a regular expression, and what it is called from now on. */
export const LEFT: Record<string, string> = {
  'settl(e|es|ed|ing|ement|ements)': 'confirm; reviewed',
  'bring(s|ing)? on|brought on': 'reconcile',
  'conclud(e|es|ed|ing)': 'reconcile',
  '(give|gives|giving|gave|given)[ -]back': 'auto-refund, refund',
  '(send|sends|sending|sent)[ -]back': 'auto-refund, refund',
  'announc(e|es|ed|ing)': 'deliver',
  untold: 'pending events',
  stranded: 'captured without order',
  '(take|takes|taking|took|taken)[ -]up(?! to)': 'reassign',
  'instead of( |_)(code|number)': 'replaces',
  'looks? into unknown': 'record unmatched payment',
  'mend(s|ed|ing)?': 'repair, fix',
  'unsent|unbooked|uncounted|uncredited':
    'not_sent, missing_transaction, total_mismatch, missing_credit_line',
  'judg(e|es|ed|ing)': 'classify',
  'dead[ -]lock': 'stale lock',
  'next ask( at)?': 'next_check_at',
  'telling until': 'outbox_locked_until',
  'cart[ -]lease': 'lease',
  weather: 'random faults',
  'mishaps?': 'scenarios',
  dice: 'random',
  'paying place': 'environment',
  '(front |back )?desk': 'back office',
  'needs? a (person|look)': 'needs manual review',
}

/** Left as names: of functions, types, fields, columns and states. In a comment they are English. */
export const LEFT_AS_NAMES = new Set([
  ...[
    'finish',
    'finished',
    'conclude',
    'sendBack',
    'giveBack',
    'returned',
    'returning',
    'claim',
    'claimed',
    'hold',
  ],
  ...[
    'asked_at',
    'asks',
    'announce',
    'told',
    'tell',
    'telling',
    'standing_order',
    'gone',
    'owes',
    'doubt_of',
    'raise',
  ],
  ...[
    'look',
    'judge',
    'spent',
    'wish',
    'Instance',
    'Host',
    'Store',
    'hear',
    'fair',
    'dice',
    'happen',
    'pace',
    'wake',
  ],
  ...[
    'leads',
    'SILENCE',
    'desk',
    'Desk',
    'settled',
    'lookIntoUnknown',
    'takeUp',
    'insteadOf',
    'payingPlace',
    'untold',
  ],
  ...['freeDeadLock', 'sendFound', 'nextAsk', 'nextLook', 'nextDoubt', 'resolved_by', 'resolution'],
])

/** Left as words of the ledger and the routes: states, kinds, reasons and actions, as string literals. */
export const LEFT_AS_VALUES = new Set([
  ...[
    'asked',
    'claimed',
    'returning',
    'returned',
    'return',
    'settled',
    'told',
    'standing',
    'stranded',
    'gone',
  ],
  ...['unclaimed', 'wemine.payment.returned', 'wemine.payment.refund.unknown'],
])

/** Where a word means what it means in English, or what somebody else calls so. */
export interface Exception {
  file: string
  word: string
  reason: string
}

/** Every word of the lists in a source, but for the exceptions. */
export function wordsLeftIn({ name, text }: Source, exceptions: readonly Exception[] = []): Found[] {
  const isAllowed = (word: string) => exceptions.some((one) => name.startsWith(one.file) && one.word === word)
  const hits = [...everywhere(text), ...(/\.[cm]?[jt]sx?$/.test(name) ? inCode(name, text) : [])]
  const lines = text.split('\n')
  const found = hits
    .filter(({ word }) => !isAllowed(word))
    .map(({ line, word }) => ({
      file: name,
      line: line + 1,
      word,
      text: (lines[line] ?? '').trim().slice(0, 160),
    }))
  const names = new Set<string>()
  return found.filter(({ line, word }) => !names.has(`${line} ${word}`) && names.add(`${line} ${word}`))
}

interface Hit {
  /** From 0. */
  line: number
  word: string
}

const PATTERNS = Object.keys(LEFT).map(
  (pattern) =>
    new RegExp(
      `\\b(?:${pattern.replaceAll('[ -]', ' ').replaceAll('( |_)', ' ').replaceAll(' ', '\\s+')})\\b`,
      'gi',
    ),
)

/** A name reads as its words (`next_ask_at`, `nextAsk`, `cart-lease`), and a comment as if it had no stars. */
function everywhere(text: string): Hit[] {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ')
    .replace(/\n[ \t]*(\*|\/\/|#)?/g, '\n')
  return PATTERNS.flatMap((pattern) =>
    [...words.matchAll(pattern)].map(({ 0: word, index }) => ({
      line: words.slice(0, index).split('\n').length - 1,
      word: word.toLowerCase().replace(/\s+/g, ' '),
    })),
  )
}

/** A column that is one word, in a statement. */
const COLUMN = /\b(asks|asked_at|told_at|told|untold|claimed|resolved_by|resolution|telling_until)\b/g

function inCode(name: string, text: string): Hit[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const hits: Hit[] = []
  const hit = (node: ts.Node, word: string) =>
    hits.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line, word })
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && LEFT_AS_NAMES.has(node.text)) hit(node, node.text)
    if (ts.isStringLiteralLike(node) && LEFT_AS_VALUES.has(node.text)) hit(node, node.text)
    if (ts.isTemplateLiteral(node) && /\b(select|update|insert|create table)\b/.test(node.getText()))
      for (const [column] of node.getText().matchAll(COLUMN)) hit(node, column)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return hits
}
