import fc from 'fast-check'
import { isWemineError } from '#wemine/errors'
import { parseXml, toXml } from '#wemine/notifications/xml'
import { CHECKSIGN_XML } from './support/documents'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('parseXml reads', () => {
  test('the sample of /checksign, every value a string', () => {
    const fields = parseXml(CHECKSIGN_XML)
    expect(Object.keys(fields)).toHaveLength(17)
    expect(fields).toMatchObject({ attach: '支付测试', total_fee: '1', out_trade_no: '1409811653' })
  })

  test.each<[string, string, string]>([
    ['plain text', '<a>SUCCESS</a>', 'SUCCESS'],
    ['digits with leading zeros', '<a>0012</a>', '0012'],
    [
      'an integer beyond JavaScript',
      '<a>12345678901234567890123456789012</a>',
      '12345678901234567890123456789012',
    ],
    ['what looks like an exponent', '<a>1e3</a>', '1e3'],
    ['what looks like a boolean', '<a>true</a>', 'true'],
    ['an empty element', '<a></a>', ''],
    ['a self-closing element', '<a/>', ''],
    ['a self-closing element with a space', '<a />', ''],
    ['empty CDATA', '<a><![CDATA[]]></a>', ''],
    ['CDATA with markup inside', '<a><![CDATA[<b>&amp;</b>]]></a>', '<b>&amp;</b>'],
    ['CDATA that quotes a DOCTYPE', '<a><![CDATA[<!DOCTYPE x><?php]]></a>', '<!DOCTYPE x><?php'],
    ['CDATA split for its own end', '<a><![CDATA[x]]]]><![CDATA[>y]]></a>', 'x]]>y'],
    ['CDATA laid out by a pretty-printer', '<a>\n  <![CDATA[1]]>\n</a>', '1'],
    ['text beside CDATA', '<a>1<![CDATA[2]]>3</a>', '123'],
    ['spaces around a value, kept', '<a> 1 </a>', ' 1 '],
    ['spaces inside CDATA, kept', '<a><![CDATA[ 1 ]]></a>', ' 1 '],
    ['the five entities', '<a>&lt;&gt;&amp;&quot;&apos;</a>', `<>&"'`],
    ['an entity once, not twice', '<a>&amp;lt;</a>', '&lt;'],
    ['128 CDATA sections', `<a>${'<![CDATA[x]]>'.repeat(128)}</a>`, 'x'.repeat(128)],
    ['numeric references', '<a>&#25903;&#x4ED8;&#x1F600;</a>', '支付😀'],
  ])('%s', (_name, element, value) => {
    expect(parseXml(`<xml>${element}</xml>`)).toEqual({ a: value })
  })

  test.each<[string, string]>([
    ['an XML declaration', '<?xml version="1.0" encoding="UTF-8"?>\n<xml><a>1</a></xml>'],
    ['a declaration with lower-case encoding', "<?xml version='1.0' encoding='utf-8' ?><xml><a>1</a></xml>"],
    ['a byte order mark', '\ufeff<xml><a>1</a></xml>'],
    ['white space around and between', '\r\n<xml>\r\n\t<a>1</a>\r\n</xml>\r\n'],
  ])('a document with %s', (_name, text) => {
    expect(parseXml(text)).toEqual({ a: '1' })
    expect(parseXml(bytes(text))).toEqual({ a: '1' })
  })

  test('a document without fields', () => {
    expect(parseXml('<xml></xml>')).toEqual({})
  })

  test('64 elements, the root among them', () => {
    const names = Array.from({ length: 63 }, (_, n) => `coupon_fee_${n}`)
    const fields = Object.fromEntries(names.map((name) => [name, '1']))
    expect(parseXml(toXml(fields))).toEqual(fields)
  })

  test('every value as it was written, whatever is in it', () => {
    const value = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ''))
    const name = fc
      .stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/)
      .filter((one) => !(one in Object.prototype))
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 20, noNullPrototype: true }), (fields) => {
        expect(parseXml(toXml(fields))).toEqual(fields)
        const escaped = (text: string) => text.replace(/[<>&]/g, (one) => `&#${one.codePointAt(0)};`)
        const plain = Object.entries(fields).map(([key, text]) => `<${key}>${escaped(text)}</${key}>`)
        expect(parseXml(`<xml>${plain.join('\n')}</xml>`)).toEqual(fields)
      }),
    )
  })

  test('a document just within the limit', () => {
    const value = 'x'.repeat(8 * 1024 - '<xml><a></a></xml>'.length)
    expect(parseXml(`<xml><a>${value}</a></xml>`).a).toHaveLength(value.length)
  })
})

describe('parseXml refuses', () => {
  const refusals: [string, string | Uint8Array, RegExp][] = [
    [
      'an external entity',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><a>&e;</a></xml>',
      /DOCTYPE/,
    ],
    ['a DOCTYPE alone', '<!DOCTYPE xml><xml><a>1</a></xml>', /DOCTYPE/],
    ['a DOCTYPE in lower case', '<!doctype xml><xml><a>1</a></xml>', /DOCTYPE/],
    ['a DOCTYPE after the declaration', '<?xml version="1.0"?><!DOCTYPE xml><xml><a>1</a></xml>', /DOCTYPE/],
    ['a comment, which could split a value', '<xml><a>1<!-- -->0</a></xml>', /comment/],
    ['a processing instruction', '<xml><?php x?><a>1</a></xml>', /processing instruction/],
    ['a second declaration', '<xml><?xml version="1.0"?><a>1</a></xml>', /processing instruction/],
    ['an entity nobody declared', '<xml><a>&nbsp;</a></xml>', /entity/],
    ['a reference to a forbidden character', '<xml><a>&#0;</a></xml>', /entity/],
    ['a reference to half a character', '<xml><a>&#xD800;</a></xml>', /entity/],
    ['a reference beyond Unicode', '<xml><a>&#x110000;</a></xml>', /entity/],
    ['a bare ampersand', '<xml><a>1 & 2</a></xml>', /well-formed/],
    [
      'an element twice',
      '<xml><total_fee>1</total_fee><total_fee>100</total_fee></xml>',
      /total_fee more than once/,
    ],
    ['an empty element twice', '<xml><a></a><a>1</a></xml>', /more than once/],
    ['nesting', '<xml><a><b>1</b></a></xml>', /nested/],
    ['an attribute of a field', '<xml><a b="1">1</a></xml>', /attributes/],
    ['an attribute of the root', '<xml a="1"><b>1</b></xml>', /attributes/],
    ['an attribute without a value', '<xml><a b>1</a></xml>', /attributes|well-formed/],
    ['text outside the elements', '<xml>1<a>1</a></xml>', /outside/],
    ['CDATA outside the elements', '<xml><![CDATA[1]]><a>1</a></xml>', /outside/],
    ['another root', '<root><a>1</a></root>', /root/],
    ['a root in upper case', '<XML><a>1</a></XML>', /root/],
    ['two roots', '<xml></xml><xml><a>1</a></xml>', /well-formed|root/],
    ['text after the root', '<xml><a>1</a></xml>tail', /well-formed/],
    ['an unclosed root', '<xml><a>1</a>', /well-formed/],
    ['an unclosed element', '<xml><a>1</xml>', /well-formed/],
    ['crossing elements', '<xml><a>1</b></xml>', /well-formed/],
    ['unclosed CDATA', '<xml><a><![CDATA[1</a></xml>', /well-formed/],
    ['the end of a CDATA section in text', '<xml><a>1]]>2</a></xml>', /well-formed/],
    ['a name with a namespace', '<xml><n:a>1</n:a></xml>', /unusable name/],
    ['a name outside ASCII', '<xml><支>1</支></xml>', /unusable name/],
    ['a control character', '<xml><a>1\u0000</a></xml>', /forbids/],
    ['half a surrogate pair', '<xml><a>\ud800</a></xml>', /forbids/],
    ['another declared encoding', '<?xml version="1.0" encoding="GBK"?><xml><a>1</a></xml>', /UTF-8/],
    [
      'bytes that are not UTF-8',
      Uint8Array.from([...bytes('<xml><a>'), 0xd6, 0xd0, ...bytes('</a></xml>')]),
      /UTF-8/,
    ],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff<xml><a>1</a></xml>', 'utf16le')), /UTF-8/],
    ['more than 64 KiB', `<xml><a>${'x'.repeat(64 * 1024)}</a></xml>`, /larger/],
    ['one byte more than 8 KiB', `<xml><a>${'x'.repeat(8193 - 17)}</a></xml>`, /larger/],
    ['one byte more than 8 KiB in UTF-8', `<xml><a>x${'支'.repeat(2725)}</a></xml>`, /larger/],
    ['8 KiB and more of what is no XML at all', 'x'.repeat(8193), /larger/],
    ['65 elements', `<xml>${'<a/>'.repeat(64)}</xml>`, /more than once/],
    [
      '65 elements of different names',
      `<xml>${Array.from({ length: 64 }, (_, n) => `<a${n}/>`).join('')}</xml>`,
      /more than 64 elements/,
    ],
    [
      'the 65th element before whatever comes after it is read',
      `<xml>${Array.from({ length: 64 }, (_, n) => `<a${n}/>`).join('')}<<<&&&`,
      /more than 64 elements/,
    ],
    [
      'a name that stands in the prototype of the table of entities',
      '<xml><a>&constructor;</a></xml>',
      /entity/,
    ],
    ['another such name', '<xml><a>&toString;</a></xml>', /entity/],
    ['the prototype itself', '<xml><a>&__proto__;</a></xml>', /entity/],
    ['an entity in upper case', '<xml><a>&LT;</a></xml>', /entity/],
    [
      'an entity of the document, nested',
      '<!DOCTYPE x [<!ENTITY a "1"><!ENTITY b "&a;&a;">]><xml><a>&b;</a></xml>',
      /DOCTYPE/,
    ],
    ['a DOCTYPE that never ends', '<!DOCTYPE x [<xml><a>1</a></xml>', /DOCTYPE|well-formed/],
    ['a comment that never ends', '<xml><a>1<!-- 0</a></xml>', /comment|well-formed/],
    ['an ENTITY without a DOCTYPE', '<xml><!ENTITY e "1"><a>&e;</a></xml>', /ENTITY/],
    ['CDATA around the root', '<![CDATA[<xml><a>1</a></xml>]]>', /outside|well-formed/],
    [
      '129 CDATA sections',
      `<xml><a>${'<![CDATA[x]]>'.repeat(129)}</a></xml>`,
      /more than 128 CDATA sections/,
    ],
    ['blank CDATA outside the elements', '<xml><![CDATA[ ]]><a>1</a></xml>', /outside/],
    ['more than 64 KiB in bytes only', `<xml><a>${'支'.repeat(22_000)}</a></xml>`, /larger/],
    ['nothing', '', /empty/],
    ['white space only', ' \r\n', /empty/],
    ['JSON', '{"return_code":"SUCCESS"}', /well-formed/],
    ['HTML', '<!DOCTYPE html><html></html>', /DOCTYPE/],
  ]

  test.each(refusals)('%s', (_name, text, reason) => {
    expect(refusalOf(text)).toMatch(reason)
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a field named %s, and leaves every object as it was',
    (name) => {
      expect(refusalOf(`<xml><${name}>1</${name}></xml>`)).toMatch(/unusable name|cannot be read/)
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )

  test('a hostile document in no time', () => {
    const started = performance.now()
    const many = (part: string, of = 8100) => part.repeat(Math.floor(of / part.length))
    for (const text of [
      ...Array.from({ length: 100 }, () => `<xml>${many('<a/>')}</xml>`),
      ...Array.from({ length: 100 }, () => `<xml>${many('<a></a>')}</xml>`),
      `<xml><a>${many('<![CDATA[')}</a></xml>`,
      `<xml><a>${many('<![CDATA[]]>')}</a></xml>`,
      `<xml>${many('<a>')}`,
      `<xml><a>${many('&amp;')}</a></xml>`,
      `<xml><a>${many('&')}`,
      `<xml><a>&${many('x')};</a></xml>`,
      `<xml ${many('a="1" ')}>`,
      `<?xml ${many(' ')}<xml>`,
      `<!DOCTYPE x [${many('<!ENTITY a "b">')}]><xml/>`,
      `<xml><!--${many('- ')}`,
      many('<'),
      many('>'),
      `<xml><a>${'<![CDATA['.repeat(7000)}</a></xml>`,
      `<xml>${'<a>'.repeat(20_000)}</xml>`,
      `<xml><a>${'&amp;'.repeat(12_000)}</a></xml>`,
      `<xml><a>${'&'.repeat(60_000)}</a></xml>`,
      `<?xml ${' '.repeat(60_000)}<xml>`,
      `<xml${' '.repeat(60_000)}>`,
    ]) {
      parseOrRefuse(text)
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })

  function parseOrRefuse(text: string | Uint8Array): unknown {
    try {
      return parseXml(text)
    } catch (error) {
      if (!isWemineError(error, 'malformed')) throw error
      return error
    }
  }

  function refusalOf(text: string | Uint8Array): string {
    const error = parseOrRefuse(text)
    return isWemineError(error) ? error.message : `no refusal but ${JSON.stringify(error)}`
  }
})

describe('toXml', () => {
  test('writes as WeChat does', () => {
    expect(toXml({ return_code: 'SUCCESS', total_fee: 1, attach: '' })).toBe(
      '<xml><return_code><![CDATA[SUCCESS]]></return_code><total_fee>1</total_fee><attach><![CDATA[]]></attach></xml>',
    )
  })

  test('a value that holds the end of a section comes back as it was', () => {
    const fields = { a: 'x]]>y', b: ']]>]]>', c: ']]', d: ']]]>>', e: '<b>&amp;</b>' }
    expect(parseXml(toXml(fields))).toEqual(fields)
  })

  test.each(['a b', 'a>', '1a', '', 'a:b', '__proto__', '支'])('refuses the name %p', (name) => {
    const fields = Object.fromEntries([[name, '1']])
    expect(() => toXml(fields)).toThrow(/cannot have an element named/)
  })
})
