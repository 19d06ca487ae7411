import { gzipSync } from 'node:zlib'
import { type Attack, refused } from './attacks-outcomes'
import type { Siege } from './attacks-siege'
import { sendWithoutEnd } from './attacks-wire'

/** A well-signed claim of the attacker's, as text to be bent. */
const claim = (siege: Siege) => siege.signed(siege.claim(siege.attacker))
const number = (siege: Siege) => siege.attacker.session.out_trade_no
const inside = (siege: Siege, more: string) => claim(siege).replace('</xml>', `${more}</xml>`)
const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')

/** Documents that mean harm: what is tried, and the reason that the store gives for not reading it. */
export const documents: [string, (siege: Siege) => string | Uint8Array, RegExp][] = [
  [
    'an external entity that names a file',
    (siege) =>
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${inside(siege, '<attach>&e;</attach>')}`,
    /DOCTYPE/,
  ],
  ['a DOCTYPE with nothing in it', (siege) => `<!DOCTYPE xml>${claim(siege)}`, /DOCTYPE/],
  ['a DOCTYPE in small letters', (siege) => `<!doctype xml>${claim(siege)}`, /DOCTYPE/],
  [
    'a billion laughs',
    (siege) => `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${inside(siege, '<attach>&l9;</attach>')}`,
    /DOCTYPE/,
  ],
  [
    'a quadratic blow-up',
    (siege) =>
      `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(20_000)}">]>${inside(siege, `<attach>${'&a;'.repeat(9000)}</attach>`)}`,
    /larger/,
  ],
  [
    'a small quadratic blow-up',
    (siege) =>
      `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(3000)}">]>${inside(siege, `<attach>${'&a;'.repeat(900)}</attach>`)}`,
    /DOCTYPE/,
  ],
  ['an entity that was never declared', (siege) => inside(siege, '<attach>&xxe;</attach>'), /entit/],
  [
    'the number twice',
    (siege) => inside(siege, `<out_trade_no>${number(siege)}</out_trade_no>`),
    /more than once/,
  ],
  ['the sign twice', (siege) => inside(siege, '<sign>0</sign>'), /more than once/],
  ['two documents in one', (siege) => `${claim(siege)}${claim(siege)}`, /well-formed|another root/],
  [
    'a number that ends its CDATA section and goes on',
    (siege) =>
      claim(siege).replace(number(siege), `1]]></out_trade_no><out_trade_no><![CDATA[${number(siege)}`),
    /more than once/,
  ],
  ['a stray end of CDATA', (siege) => inside(siege, '<attach>]]></attach>'), /well-formed/],
  ['6,000 CDATA sections that never end', (siege) => inside(siege, '<![CDATA['.repeat(6000)), /larger/],
  [
    '800 CDATA sections that never end',
    (siege) => inside(siege, '<![CDATA['.repeat(800)),
    /well-formed|outside/,
  ],
  [
    'a comment inside the number',
    (siege) => claim(siege).replace(number(siege), `1]]><!-- --><![CDATA[2`),
    /comment/,
  ],
  ['a processing instruction', (siege) => inside(siege, '<?php system("id") ?>'), /processing instruction/],
  [
    'a stylesheet',
    (siege) => `<?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1/x"?>${claim(siege)}`,
    /processing instruction/,
  ],
  [
    'an XInclude',
    (siege) =>
      inside(siege, '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'),
    /unusable name|attributes/,
  ],
  [
    'names in a namespace',
    (siege) => claim(siege).replaceAll('out_trade_no', 'a:out_trade_no'),
    /unusable name/,
  ],
  ['attributes', (siege) => claim(siege).replace('<xml>', '<xml a="1">'), /attributes/],
  ['elements nested 9,000 deep', () => `${'<a>'.repeat(9000)}${'</a>'.repeat(9000)}`, /larger/],
  ['elements nested 1,000 deep', () => `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`, /root|nested/],
  [
    'empty elements in 8 KiB',
    (siege) => inside(siege, Array.from({ length: 900 }, (_, n) => `<a${n}/>`).join('')),
    /more than 64 elements/,
  ],
  [
    'a field named __proto__',
    (siege) => inside(siege, '<__proto__><a>1</a></__proto__>'),
    /unusable name|cannot be read/,
  ],
  [
    'a field named constructor',
    (siege) => inside(siege, '<constructor>1</constructor>'),
    /unusable name|cannot be read/,
  ],
  ['a NUL', (siege) => claim(siege).replace(number(siege), `${number(siege)}\0`), /forbids/],
  ['a NUL as a reference', (siege) => inside(siege, '<attach>&#0;</attach>'), /./],
  ['UTF-16 with its mark', (siege) => Buffer.from(`\ufeff${claim(siege)}`, 'utf16le'), /UTF-8/],
  ['UTF-16 without it', (siege) => Buffer.from(claim(siege), 'utf16le'), /forbids|UTF-8/],
  [
    'UTF-7 that hides the tags',
    (siege) => `<?xml version="1.0" encoding="UTF-7"?>${claim(siege).replaceAll('<', '+ADw-')}`,
    /encoding|root|well-formed/,
  ],
  [
    'GBK, whose second bytes can be “<”',
    (siege) => Buffer.from(`<?xml version="1.0" encoding="GBK"?>${claim(siege)}`, 'latin1'),
    /encoding/,
  ],
  [
    'bytes that are not UTF-8',
    (siege) => Buffer.concat([Buffer.from(claim(siege)), Buffer.from([0xc3, 0x28])]),
    /UTF-8/,
  ],
  [
    'a byte order mark before a claim: read, and not believed',
    (siege) => `\ufeff${claim(siege)}`,
    /does not say/,
  ],
  ['nothing', () => '', /empty/],
  ['white space', () => ' \r\n\t'.repeat(1000), /empty/],
  ['a web page', () => '<!DOCTYPE html><html><body>SUCCESS</body></html>', /DOCTYPE/],
  ['over 8 KiB', (siege) => inside(siege, `<attach>${'x'.repeat(8192)}</attach>`), /larger/],
  ['64 KiB of empty elements', () => `<xml>${'<a/>'.repeat(16_384)}</xml>`, /larger/],
  ['8 KiB of empty elements of one name', () => `<xml>${'<a/>'.repeat(2000)}</xml>`, /more than once/],
  ['over 64 KiB', (siege) => inside(siege, `<attach>${'x'.repeat(70_000)}</attach>`), /larger/],
]

/** What comes over the wire in an evil way. */
const wires: Attack[] = [
  {
    name: 'external entities and a DTD that name an address: nobody is asked for it',
    try: async (siege) => {
      const fetched = await siege.trap(async (address) => {
        for (const dtd of [
          `<!DOCTYPE x [<!ENTITY e SYSTEM "${address}">]>`,
          `<!DOCTYPE x [<!ENTITY % p SYSTEM "${address}"> %p;]>`,
          `<!DOCTYPE xml SYSTEM "${address}">`,
        ])
          await siege.hook(`${dtd}${inside(siege, '<attach>&e;</attach>')}`)
      })
      return { fetched }
    },
    expect: { fetched: 0 },
  },
  {
    name: '10 MB at once: cut off or refused, and never read to its end',
    try: async (siege) => (await siege.hook(`<xml>${'x'.repeat(10_000_000)}`)).body,
    expect: expect.not.stringMatching(/SUCCESS/),
  },
  {
    name: '5 MB in a gzip of 5 kB: it is not unpacked',
    try: (siege) => siege.hook(gzipSync(Buffer.alloc(5_000_000, 'x')), { 'content-encoding': 'gzip' }),
    expect: refused(/UTF-8/),
  },
  {
    name: 'a claim in a gzip: it is not unpacked',
    try: (siege) => siege.hook(gzipSync(claim(siege)), { 'content-encoding': 'gzip' }),
    expect: refused(/UTF-8/),
  },
  {
    name: '50 notifications that never end: others are served meanwhile',
    try: async (siege) => {
      const sockets = await Promise.all(
        Array.from({ length: 50 }, () => sendWithoutEnd(siege.store.url, '/hooks/wemine')),
      )
      const reply = await siege.hook(claim(siege))
      const shopper = await siege.payable()
      for (const socket of sockets) socket.destroy()
      return { reply, session: shopper.session }
    },
    expect: { reply: refused(/does not say/), session: { total_fee: 10880 } },
  },
]

export const xmlAttacks: Attack[] = [
  ...documents.map(([name, write, reason]) => ({
    name,
    try: (siege: Siege) => siege.hook(write(siege)),
    // What is larger than any notification is refused before anybody parses it.
    expect: refused(reason, reason.source === 'larger' ? 413 : 200),
  })),
  ...wires,
]
