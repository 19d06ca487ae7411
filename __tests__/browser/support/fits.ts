import type { Page } from 'playwright-core'
import { fontName } from './own-font'

/**
 * Letters as wide as a shopper's device may have them, in percent of the tests' own: 60 is narrower than condensed fonts
 * are, 160 is wider than Verdana in bold or a monospaced font at 130 %.
 */
const fonts = { own: 100, narrow: 60, wide: 160 }

/**
 * What does not fit into a window of this width, in fonts of several widths, and with numbers of at least 24 digits: an
 * amount, a count or a payment's number may be as long as that. A sentence each; empty when all is well.
 */
export async function misfits(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 })
  const faults: string[] = []
  for (const [name, percent] of Object.entries(fonts))
    for (const isLong of [false, true]) {
      const found = await page.evaluate(measure, { local: fontName, percent, isLong })
      const circumstances = `at ${width} px in the ${name} font${isLong ? ' with long numbers' : ''}`
      faults.push(...found.map((fault) => `${fault} ${circumstances}`))
    }
  return faults
}

/** Runs in the page. A stylesheet of its own would be refused by the page's policy; one that a script makes is not. */
async function measure({ local, percent, isLong }: { local: string; percent: number; isLong: boolean }) {
  const style = new CSSStyleSheet()
  style.replaceSync(`@font-face { font-family: Any; src: local("${local}"); size-adjust: ${percent}% }
    *, ::before, ::after { font-family: Any !important; animation: none !important; transition: none !important }`)
  document.adoptedStyleSheets = [style]
  await document.fonts.load('16px Any')

  const texts: Text[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const isRead = !text.parentElement?.closest('style, script, noscript, option, .unseen, .skip')
    if (isRead && text.data.trim()) texts.push(text)
  }
  const before = texts.map(({ data }) => data)
  if (isLong)
    for (const text of texts)
      text.data = text.data.replace(/\d[\d.,]*/g, (number) => number.repeat(Math.ceil(24 / number.length)))

  const faults: string[] = []
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways')
  for (const text of texts) {
    // The box that the text has to stay in: the nearest that is not merely part of a line.
    let box = text.parentElement as Element
    while (box.parentElement && getComputedStyle(box).display === 'inline') box = box.parentElement
    const edges = box.getBoundingClientRect()
    const range = document.createRange()
    range.selectNodeContents(text)
    const out = [...range.getClientRects()].find(
      ({ left, right, width }) =>
        width > 0 && (right > Math.min(edges.right, innerWidth) + 1 || left < Math.max(edges.left, 0) - 1),
    )
    if (out)
      faults.push(
        `"${text.data.trim().slice(0, 40)}" sticks out of <${box.localName} class="${box.className}">`,
      )
  }
  const main = document.querySelector('main')
  if (main) {
    const edge = main.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(main).paddingRight)
    const out = [...main.querySelectorAll('*')].find((part) => part.getBoundingClientRect().right > edge + 1)
    if (out) faults.push(`${out.outerHTML.slice(0, 80)} sticks out of the column`)
  }
  texts.forEach((text, index) => {
    text.data = before[index] as string
  })
  document.adoptedStyleSheets = []
  return faults
}
