/** Words of our own reports and of the gateway's sentences, which people take for passwords while they develop. */
const WORDS = new Set(
  (
    'medusa postgres postgresql wemine wechat sandbox payment payments gateway database production password secret ' +
    'refund refunded account amount merchant number status success failed failure invalid signature message request ' +
    'answer system transaction development apikey apisecret apitoken order test code sign paid'
  ).split(' '),
)

/**
 * Whether a value that is given as a secret is not to be taken out of texts: they would no longer be readable, and what is
 * missing in them would tell it.
 */
export function isOrdinaryWord(secret: string): boolean {
  return WORDS.has(secret.toLowerCase())
}
