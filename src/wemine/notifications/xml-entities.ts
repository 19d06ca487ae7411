import { refuseXml } from './xml-guard'

const PREDEFINED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Decodes the five entities of XML and numeric references, once. Every other entity would need a DTD, so it is refused. */
export function decodeEntities(text: string): string {
  return text.replace(/&([^&;]*);?/g, (reference, body: string) => {
    const decoded = reference.endsWith(';') ? (PREDEFINED[body] ?? numeric(body)) : undefined
    return decoded ?? refuseXml('uses an entity that is not one of XML itself')
  })
}

function numeric(body: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(body)
  if (!match) return undefined
  const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2])
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined
}

const isXmlCharacter = (code: number) =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)
