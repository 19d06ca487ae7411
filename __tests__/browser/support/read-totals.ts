import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import type { Account } from './admin-store'

/** An amount in cents, and of how many. */
interface Sum {
  count: number
  fee: number
}

/** What a person reads there, line by line, as it is laid out. */
export async function linesOf(part: Locator): Promise<string[]> {
  const texts = await part.allInnerTexts()
  return texts.flatMap((text) => text.split('\n').map((line) => line.trim())).filter((line) => line !== '')
}

/** What stands on the page under "Day totals" for an account, in cents, read as a person reads it. */
export async function readTotals(page: Page, account: Account) {
  const lines = await linesOf(page.locator(`[data-totals="${account}"]`))
  /** The line below its name. */
  const below = (name: string) => lines[lines.indexOf(name) + 1] ?? ''
  const sum = (name: string): Sum => (lines.includes(name) ? sumOf(below(name)) : { count: 0, fee: 0 })
  const became = lines.flatMap((line) => {
    const [, name = '', written = ''] = /^(.+): (HK\$.+)$/.exec(line) ?? []
    return written ? [[name, sumOf(written)] as const] : []
  })
  const [captured = 0, refunded = 0] = amountsIn(below('In Medusa’s books'))
  return {
    taken: sum('Taken from shoppers'),
    refunded: sum('Refunded in Medusa'),
    returned: sum('Returned: nothing was owed, or decided in review'),
    uncertain: sum('Refunds not certain (not counted)'),
    left: amountsIn(below('Left'))[0],
    became: Object.fromEntries(became) as Record<string, Sum>,
    medusa: { captured, refunded },
  }
}

function sumOf(text: string): Sum {
  const [, times] = /\((?:once|(\d+) times)\)$/.exec(text) ?? []
  return { fee: amountsIn(text)[0] ?? Number.NaN, count: text.endsWith('(once)') ? 1 : Number(times) }
}

const amountsIn = (text: string) =>
  [...text.matchAll(/(-?)HK\$([\d,]+)\.(\d\d)/g)].map(([, sign, dollars = '', cents]) =>
    Number(`${sign}${dollars.replaceAll(',', '')}${cents}`),
  )

/** A line of the bookkeeper's file; `amount` in cents, below zero for a refund. */
export interface CsvLine {
  date: string
  kind: string
  payment_number: string
  wechat_number: string
  account: string
  amount: number
}

/** What "Download CSV" saves. */
export async function downloadCsv(page: Page): Promise<CsvLine[]> {
  const button = page.getByRole('button', { name: 'Download CSV' })
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  const [head = '', ...lines] = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  const names = head.split(',')
  return lines.map((line) => {
    const row = Object.fromEntries(line.split(',').map((cell, index) => [names[index] ?? '', cell]))
    if (!/^-?\d+\.\d\d$/.test(row.amount ?? '')) throw new Error(`not an amount: ${line}`)
    return { ...row, amount: Number(row.amount?.replace('.', '')) } as unknown as CsvLine
  })
}
