import { SaxesParser } from 'saxes'
import { isWemineError } from '../errors'
import { refuseXml, xmlText } from './xml-text'

const MAX_ELEMENTS = 64
/** One a field, and some that are split for their own end. */
const MAX_SECTIONS = 128

/**
 * Reads WeChat's flat XML: `<xml>` holding one element a field. Every value is a string exactly as sent (numbers too,
 * white space too); an empty element is `''`. All else is refused, because a signature covers nothing else (and because
 * of WeChat's notice of July 2018 on external entities): DOCTYPE, entities of one's own, comments, processing
 * instructions, attributes, nesting, a name twice, names that JavaScript objects already have, more than 8 KiB or
 * 64 elements, bytes that are not UTF-8. Parsing stops at the first of them.
 *
 * @param root the name of the outer element
 * @throws WemineMalformedError that says what is wrong
 */
export function parseXml(bytes: Uint8Array | string, root = 'xml'): Record<string, string> {
  const text = xmlText(bytes)
  if (STARTS_WITH_DOCTYPE.test(text)) refuseXml(DOCTYPE)
  const parser = new SaxesParser()
  const document = new FlatDocument(root)
  parser.on('error', () => refuseXml(faultAt(text, parser.position)))
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding)) refuseXml('declares another encoding than UTF-8')
  })
  parser.on('doctype', () => refuseXml(DOCTYPE))
  parser.on('comment', () => refuseXml(COMMENT))
  parser.on('processinginstruction', () => refuseXml(INSTRUCTION))
  parser.on('attribute', () => refuseXml('has attributes'))
  parser.on('opentagstart', ({ name }) => document.open(name))
  parser.on('text', (part) => document.text(part))
  parser.on('cdata', (part) => document.cdata(part))
  parser.on('closetag', () => document.close())
  try {
    parser.write(text).close()
  } catch (error) {
    throw isWemineError(error) ? error : refuseXml('cannot be read')
  }
  return document.fields
}

/**
 * Writes fields as WeChat does: `<xml><name><![CDATA[value]]></name>…</xml>`, a number without CDATA.
 *
 * @throws WemineMalformedError when a name cannot be an element of such a document
 */
export function toXml(fields: Record<string, string | number>): string {
  const elements = Object.entries(fields).map(([name, value]) => {
    if (!isFieldName(name)) refuseXml(`cannot have an element named ${JSON.stringify(name.slice(0, 64))}`)
    return `<${name}>${typeof value === 'number' ? value : cdata(value)}</${name}>`
  })
  return `<xml>${elements.join('')}</xml>`
}

/** Takes the parser's events and keeps to the one shape that is read: a root, fields in it, text in them. */
class FlatDocument {
  readonly fields: Record<string, string> = {}
  #depth = 0
  #elements = 0
  #sections = 0
  #name = ''
  #parts: { text: string; isCdata: boolean }[] = []

  constructor(readonly root: string) {}

  open(name: string): void {
    if (++this.#elements > MAX_ELEMENTS) refuseXml(`has more than ${MAX_ELEMENTS} elements`)
    const depth = this.#depth++
    if (depth === 0 && name !== this.root) refuseXml(`has another root element than <${this.root}>`)
    if (depth > 1) refuseXml('is nested')
    if (depth !== 1) return
    if (!isFieldName(name)) refuseXml('has an element with an unusable name')
    if (Object.hasOwn(this.fields, name)) refuseXml(`has the element ${name} more than once`)
    this.#name = name
    this.#parts = []
  }

  text(text: string): void {
    if (this.#depth === 2) this.#parts.push({ text, isCdata: false })
    else if (this.#depth === 1 && text.trim() !== '') refuseXml('has text outside its elements')
  }

  cdata(text: string): void {
    if (++this.#sections > MAX_SECTIONS) refuseXml(`has more than ${MAX_SECTIONS} CDATA sections`)
    if (this.#depth !== 2) refuseXml('has text outside its elements')
    this.#parts.push({ text, isCdata: true })
  }

  /** Blank text beside CDATA is how a pretty-printer lays out the section, not part of the value. */
  close(): void {
    if (--this.#depth !== 1) return
    const hasCdata = this.#parts.some(({ isCdata }) => isCdata)
    const own = this.#parts.filter(({ text, isCdata }) => isCdata || !hasCdata || text.trim() !== '')
    this.fields[this.#name] = own.map(({ text }) => text).join('')
  }
}

/** The parser tells of a DOCTYPE at its end only, after milliseconds in 8 KiB of declarations. */
const STARTS_WITH_DOCTYPE = /^(?:<\?xml[^<>]*>)?\s*<!doctype/i

const DOCTYPE = 'holds a DOCTYPE or an ENTITY'
const COMMENT = 'holds a comment'
const INSTRUCTION = 'holds a processing instruction'

/** What to call the place at which the parser gave up: words for the sender's log, nothing depends on them. */
function faultAt(text: string, position: number): string {
  const read = text.slice(0, position)
  if (/&[^\s<&;]+;$/.test(read)) return 'uses an entity that is not one of XML itself'
  const markup = text.slice(read.lastIndexOf('<'))
  if (/^<!(doctype|entity)/i.test(markup)) return DOCTYPE
  if (markup.startsWith('<!--')) return COMMENT
  return markup.startsWith('<?') ? INSTRUCTION : `is not well-formed at character ${position}`
}

/** No name that a plain object already answers to, nor `prototype`, by which classes answer. */
const isFieldName = (name: string) =>
  /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/.test(name) && !(name in Object.prototype) && name !== 'prototype'

/** `]]>` would end the section, so it is split over two. */
const cdata = (value: string) => `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
