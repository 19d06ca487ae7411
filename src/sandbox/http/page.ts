import type { ServerResponse } from 'node:http'
import { pageStyle } from '../wechat/page-style'
import { Html, html } from './html'

/** A bubble with a tick in it, after WeChat Pay's sign. */
export const sign = html`<svg viewBox="0 0 24 24" aria-hidden="true">
<path fill="#07c160" d="M12 2.5C6.2 2.5 1.5 6.4 1.5 11.2c0 2.7 1.5 5.1 3.8 6.7L4.5 21l3.5-1.9c1.2.4 2.6.6 4 .6 5.8 0 10.5-3.9 10.5-8.5S17.8 2.5 12 2.5Z"/>
<path fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" d="m7.5 11.4 3.1 2.9 6.1-5.9"/>
</svg>`

/** @param refresh seconds after which a browser asks again */
export function page(title: string, content: Html, refresh?: number): Html {
  const again = refresh ? html`<meta http-equiv="refresh" content="${refresh}">` : html``
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#07c160">
${again}<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(pageStyle)}</style>
</head>
<body>${content}</body>
</html>
`
}

/** No script at all, and nothing from elsewhere: what a shopper named a product can do no harm even unescaped. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

export function sendPage(
  response: ServerResponse,
  status: number,
  content: Html,
  contentSecurityPolicy = policy,
): void {
  response
    .writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    })
    .end(content.text)
}
