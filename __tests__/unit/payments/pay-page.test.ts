import { createHash } from 'node:crypto'
import { renderNotice, renderPage } from '#payments/http/pay-page/render'
import { hidePayToken } from '#payments/http/pay-page/routes'
import { pageLanguage } from '#payments/http/pay-page/words'

const assets = { script: 'document.title += "!"', style: 'body{margin:0}' }
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

test.each<[string | undefined, string | undefined, string]>([
  [undefined, undefined, 'en'],
  ['zh-HK', 'en', 'zh-HK'],
  ['zh-CN', 'zh-HK', 'zh-CN'],
  ['fr', 'zh-TW,zh;q=0.9', 'zh-HK'],
  [undefined, 'zh-Hant-HK', 'zh-HK'],
  [undefined, 'zh-Hans-HK', 'zh-CN'],
  [undefined, 'yue', 'zh-HK'],
  [undefined, 'zh', 'zh-CN'],
  [undefined, 'en;q=0.2, zh-CN;q=0.8, fr', 'zh-CN'],
  [undefined, 'fr-FR,de;q=x', 'en'],
  [undefined, ',;q=,;;', 'en'],
])('?lang=%s with Accept-Language %s is %s', (lang, accepted, language) => {
  expect(pageLanguage(lang, accepted)).toBe(language)
})

test('a language that is no text, and a header of 100 kB, are no reason to fail', () => {
  expect(pageLanguage(['zh-HK', 'en'])).toBe('zh-HK')
  expect(pageLanguage({ a: 1 }, 'zh,'.repeat(30_000))).toBe('zh-CN')
})

describe('the payment page', () => {
  const { html, policy } = renderPage(assets, 'zh-HK', {
    heading: '</h1><script>alert(1)</script>"\'&',
    data: { message: '</script><script>alert(1)</script><!--', back: 'https://shop.example/?a=1&b="2"' },
  })

  test('allows its own script and style by their hashes, and nothing else', () => {
    expect(policy).toContain(`script-src '${hash(assets.script)}';`)
    expect(policy).toContain(`style-src '${hash(assets.style)}';`)
    for (const rule of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy.split('; ')).toContain(rule)
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
    expect(html).toContain(`<script>${assets.script}</script>`)
    expect(html).toContain(`<style>${assets.style}</style>`)
  })

  test('texts stay texts', () => {
    expect(html).not.toContain('alert(1)</script>')
    expect(html.match(/<script/g)).toHaveLength(2)
    const [, json = ''] = /id="wemine-page">([^<]*)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json)).toEqual({
      message: '</script><script>alert(1)</script><!--',
      back: 'https://shop.example/?a=1&b="2"',
    })
  })

  test('says in its language what to do without a script', () => {
    expect(html).toContain('<html lang="zh-HK">')
    expect(html).toMatch(/<div id="payment"><p>此頁面需要 JavaScript。[^<]*<\/p><\/div>/)
  })
})

test('a link that has ended shows words and no script', () => {
  for (const why of ['ended', 'unknown'] as const) {
    const { html, policy } = renderNotice(assets, 'en', why)
    expect(html).toContain('payment link')
    expect(html).not.toContain('<script')
    expect(policy).not.toContain('script-src')
  }
})

test.each([
  ['/wemine/pay/123456-abc', '/wemine/pay/[token]'],
  ['/wemine/pay/123456-abc?wx_openid=o123&return_url=x', '/wemine/pay/[token]'],
  ['/wemine/pay/123456-abc/state?out_trade_no=123456', '/wemine/pay/[token]/state'],
  ['/wemine/pay/123456-abc/start', '/wemine/pay/[token]/start'],
  ['/wemine/pay/123456-abc/quick-auth/?redirect_url=123456-abc', '/wemine/pay/[token]/quick-auth'],
  ['/WEMINE/Pay//123456-abc', '/wemine/pay/[token]'],
  ['/wemine/pay/123456-abc/state/123456-abc', '/wemine/pay/[token]'],
  ['/wemine/pay/123456-abc%0a/start', '/wemine/pay/[token]/start'],
])('the log is given %s as %s', (originalUrl, shown) => {
  const req = {
    originalUrl,
    headers: { referer: 'https://api.example/wemine/pay/123456-abc', referrer: 'x', host: 'api.example' },
  }
  let isPassedOn = false
  hidePayToken(req, undefined, () => {
    isPassedOn = true
  })
  expect(req).toEqual({ originalUrl: shown, headers: { host: 'api.example' } })
  expect(isPassedOn).toBe(true)
})
