import { sign } from '../../src/wemine/notifications/signature'
import { toXml } from '../../src/wemine/notifications/xml'
import { claim, UNPAID } from './attacks-on-notifications'
import { type Attack, refused } from './attacks-outcomes'
import { secrets } from './attacks-secrets'

const withSign = (fields: Record<string, string>, value: string) => toXml({ ...fields, sign: value })
const wrong = refused(/wrong sign/)

/** Signs that lie, to a store that holds the merchant's key: the gateway is not even asked. */
export const signatureAttacks: Attack[] = [
  {
    name: 'a claim with an empty sign',
    try: (siege) => siege.hook(withSign(claim(siege), '')),
    expect: wrong,
  },
  {
    name: 'a claim with a made-up sign',
    try: (siege) => siege.hook(withSign(claim(siege), 'A'.repeat(32))),
    expect: wrong,
  },
  {
    name: 'a claim signed with a blank key',
    try: (siege) => siege.hook(withSign(claim(siege), sign(claim(siege), ' ', 'MD5'))),
    expect: wrong,
  },
  {
    name: 'a claim signed with the api-key in place of the merchant’s',
    try: (siege) => siege.hook(withSign(claim(siege), sign(claim(siege), secrets.apiKey, 'MD5'))),
    expect: wrong,
  },
  {
    name: 'a claim signed with the merchant’s own key, by HMAC-SHA256',
    try: (siege) => siege.hook(siege.signed(claim(siege, { sign_type: 'HMAC-SHA256' }), 'HMAC-SHA256')),
    expect: refused(UNPAID),
  },
  {
    name: 'an MD5 sign that calls itself HMAC-SHA256',
    try: (siege) => siege.hook(siege.signed(claim(siege, { sign_type: 'HMAC-SHA256' }), 'MD5')),
    expect: wrong,
  },
  {
    name: 'an HMAC-SHA256 sign that calls itself MD5',
    try: (siege) => siege.hook(siege.signed(claim(siege, { sign_type: 'MD5' }), 'HMAC-SHA256')),
    expect: wrong,
  },
  {
    name: 'a sign_type that does not exist, with no sign',
    try: (siege) => siege.hook(toXml(claim(siege, { sign_type: 'NONE' }))),
    expect: wrong,
  },
  {
    name: 'a sign in lower case',
    try: (siege) =>
      siege.hook(siege.signed(claim(siege)).replace(/[0-9A-F]{32}/, (found) => found.toLowerCase())),
    expect: refused(/wrong sign|does not say/),
  },
  {
    name: 'a sign cut to its first half',
    try: (siege) => siege.hook(siege.signed(claim(siege)).replace(/([0-9A-F]{16})[0-9A-F]{16}/, '$1')),
    expect: wrong,
  },
]
