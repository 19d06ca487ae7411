import { createHash } from 'node:crypto'
import { type PageLanguage, words } from './words'

/** The page's one script and one style, as they are bundled. */
export interface Assets {
  script: string
  style: string
}

/** A page as it is sent. */
export interface Page {
  html: string
  /** The value of `Content-Security-Policy`. */
  policy: string
}

/**
 * The payment page, which says what to do until its script shows the payment. Its script and its style stand in it and
 * are allowed by their hashes; what the server knows goes along as JSON, which runs nothing.
 *
 * @param shown the store's own words for the payment, and what the script is given
 */
export function renderPage(
  { script, style }: Assets,
  language: PageLanguage,
  { heading, data }: { heading: string; data: object },
): Page {
  const body = `<h1>${escaped(heading)}</h1><div id="payment"><p>${words[language].needs_script}</p></div>
<script type="application/json" id="wemine-page">${jsonInScript(data)}</script><script>${script}</script>`
  return { html: frame(language, style, body), policy: policy(style, script) }
}

/** What a link shows that nothing can be paid by: no script, and nothing about any payment. */
export function renderNotice(
  { style }: Pick<Assets, 'style'>,
  language: PageLanguage,
  why: 'unknown' | 'ended',
): Page {
  const { title, [why]: reason } = words[language]
  const body = `<h1>${title}</h1><div id="payment"><p role="status">${reason}</p></div>`
  return { html: frame(language, style, body), policy: policy(style) }
}

function frame(language: PageLanguage, style: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${words[language].title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no"><style>${style}</style></head><body><main>${body}</main></body></html>
`
}

/**
 * Nothing from anywhere but this page and this backend, in no frame. WeChat's own bridge talks to its app by frames of
 * these three schemes, on some of its versions.
 */
function policy(style: string, script?: string): string {
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src '${hash(script)}'`, "connect-src 'self'"]),
    `style-src '${hash(style)}'`,
    'frame-src weixin: weixinping: weixinpreinject:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** `</script>` and `<!--` would end it or change how it is read. */
const jsonInScript = (data: object) => JSON.stringify(data).replace(/</g, '\\u003c')

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
