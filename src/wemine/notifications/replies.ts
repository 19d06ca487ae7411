import { toXml } from './xml'

/** The one reply that ends a notification's retries: WeChat counts `ok`, JSON, HTML or an empty body as no reply. */
export function successReply(): string {
  return toXml({ return_code: 'SUCCESS', return_msg: 'OK' })
}

/** Asks for the notification to be sent again. The message is for the sender's log: name no internals in it. */
export function failReply(message: string): string {
  return toXml({ return_code: 'FAIL', return_msg: message.replace(/\p{C}+/gu, ' ').slice(0, 128) })
}
