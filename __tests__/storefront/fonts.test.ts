import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zhCN } from '../../src/storefront/messages/zh-cn'
import { zhHK } from '../../src/storefront/messages/zh-hk'
import { openBrowser } from '../browser/support/open-browser'
import { root } from '../package/support/root'

let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const words = (file: string) => readFileSync(join(root, 'examples/shop/src/words', file), 'utf8')
const han = (text: string) => [...new Set(text.match(/\p{Script=Han}/gu))]

test('the browser has the same letters wherever the tests run: none of the machine’s own', async () => {
  const page = await browser.shopper()
  const widths = await page.evaluate(() => {
    const drawing = document.createElement('canvas').getContext('2d')!
    const families = [
      'system-ui',
      'sans-serif',
      'serif',
      'monospace',
      'Arial',
      '"DejaVu Sans"',
      '"Open Sans"',
    ]
    return families.map((family) => {
      drawing.font = `100px ${family}`
      return drawing.measureText('Harbour Tea, HK$108.80').width
    })
  })
  expect(new Set(widths).size).toBe(1)
  // Without any font everything is 0 px wide, and no layout can fail.
  expect(widths[0]).toBeGreaterThan(500)
  await page.context().close()
})

test.each([
  ['zh-HK', Object.values(zhHK.messages).join('') + words('zh-hk.ts') + words('teas.ts')],
  ['zh-CN', Object.values(zhCN.messages).join('') + words('zh-cn.ts') + words('teas.ts')],
])(
  'every Chinese character of %s is drawn as itself, not as the box of a missing one',
  async (lang, text) => {
    const characters = han(text)
    expect(characters.length).toBeGreaterThan(100)
    const page = await browser.shopper()
    const pictures = await page.evaluate(
      ([language, drawn]) => {
        document.documentElement.lang = language
        const canvas = Object.assign(document.createElement('canvas'), { width: 48, height: 48 })
        const drawing = canvas.getContext('2d', { willReadFrequently: true })!
        drawing.font = '32px system-ui'
        return drawn.map((character) => {
          drawing.clearRect(0, 0, 48, 48)
          drawing.fillText(character, 4, 36)
          return canvas.toDataURL()
        })
      },
      [lang, characters] as const,
    )
    expect(new Set(pictures).size).toBe(characters.length)
    await page.context().close()
  },
)
