import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { decodeEntities } from './xml-entities'
import { guardXml, refuseXml } from './xml-guard'

const CDATA = '#cdata'
const TEXT = '#text'

/** Entities stay as written here: `decodeEntities` knows the five of XML and the numeric ones, and refuses all others. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  allowBooleanAttributes: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: CDATA,
  // It would rename them (`toString` to `__toString`); a field under another name is a forged field.
  onDangerousProperty: () => refuseXml('has an element with an unusable name'),
})

type Node = Record<string, unknown>

/**
 * Reads WeChat's flat XML: `<xml>` holding one element a field. Every value is a string exactly as sent (numbers too,
 * white space too); an empty element is `''`. All else is refused, because a signature covers nothing else: DOCTYPE,
 * entities of one's own, comments, processing instructions, attributes, nesting, a name twice, names that JavaScript
 * objects already have, more than 64 KiB, bytes that are not UTF-8.
 *
 * @throws WemineMalformedError that says what is wrong
 */
export function parseXml(bytes: Uint8Array | string): Record<string, string> {
  const text = guardXml(bytes)
  const validity = XMLValidator.validate(text, { allowBooleanAttributes: true })
  if (validity !== true) refuseXml(`is not well-formed in line ${validity.err.line}`)
  const roots = parse(text).filter((node) => nameOf(node) !== '?xml')
  const root = roots[0]
  if (roots.length !== 1 || !root || nameOf(root) !== 'xml') refuseXml('has another root element than <xml>')
  return fieldsOf(root)
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

/** No name that a plain object already answers to, nor `prototype`, by which classes answer. */
const isFieldName = (name: string) =>
  /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/.test(name) && !(name in Object.prototype) && name !== 'prototype'

/** `]]>` would end the section, so it is split over two. */
const cdata = (value: string) => `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** The parser throws on its own on the most dangerous names; its message is replaced by ours. */
function parse(text: string): Node[] {
  try {
    return parser.parse(text) as Node[]
  } catch {
    return refuseXml('cannot be read')
  }
}

function fieldsOf(root: Node): Record<string, string> {
  if (':@' in root) refuseXml('has attributes')
  const fields: Record<string, string> = {}
  for (const node of childrenOf(root)) {
    const name = nameOf(node)
    if (name === TEXT && isBlank(node)) continue
    if (name === TEXT || name === CDATA) refuseXml('has text outside its elements')
    if (!isFieldName(name)) refuseXml('has an element with an unusable name')
    if (Object.hasOwn(fields, name)) refuseXml(`has the element ${name} more than once`)
    if (':@' in node) refuseXml('has attributes')
    fields[name] = readValue(node)
  }
  return fields
}

/** Text and CDATA in order; blank text beside CDATA is how a pretty-printer lays out the section, not part of the value. */
function readValue(node: Node): string {
  const parts = childrenOf(node)
  if (parts.some((part) => nameOf(part) !== TEXT && nameOf(part) !== CDATA)) refuseXml('is nested')
  const hasCdata = parts.some((part) => nameOf(part) === CDATA)
  return parts
    .filter((part) => !(hasCdata && nameOf(part) === TEXT && isBlank(part)))
    .map((part) => (nameOf(part) === TEXT ? decodeEntities(String(part[TEXT])) : cdataOf(part)))
    .join('')
}

const cdataOf = (part: Node) =>
  childrenOf(part)
    .map((inner) => String(inner[TEXT] ?? ''))
    .join('')

const isBlank = (node: Node) => String(node[TEXT]).trim() === ''

const nameOf = (node: Node) => Object.keys(node).find((key) => key !== ':@') ?? ''

function childrenOf(node: Node): Node[] {
  const children = node[nameOf(node)]
  return Array.isArray(children) ? (children as Node[]) : []
}
