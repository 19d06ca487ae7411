import { FRAGMENT, isWebAddress, journey, REFUSED, STATE, storage } from './quick-auth-state'

/** As it is written in the gateway's examples and in its text. */
const OPEN_ID = /([?&])(?:wx_openid|user_open_id|open_?id)=([^&#?]*)/
/** {@link STATE} in an address. As a literal: bundlers keep what has to be computed when the file is loaded. */
const OWN_STATE = /([?&])wemine_state=([^&#?]*)/
/** What startQuickAuth makes; nothing else was ever a state of ours. */
const RANDOM = /^[\da-z]{16,32}$/

/**
 * Reads the open_id that a shopper came back with, and takes it and the state out of the address bar. Keep it where you
 * keep the cart's id: it is gone from here. It names who is asked to pay, and never who somebody is.
 *
 * @param url default: the page's own address
 * @returns undefined when the page was opened in any other way, also by a link that somebody made up
 */
export function finishQuickAuth(url = location.href): string | undefined {
  // By hand, because a bridge may add its "?wx_openid=" to an address that has a "?" already.
  const state = OWN_STATE.exec(url)?.[2]
  if (!state || !isWebAddress(url)) return undefined
  const open_id = OPEN_ID.exec(url)?.[2] ?? ''
  const isOurs = RANDOM.test(state) && storage.get(STATE) === state
  const isWhole = /^[\w-]{20,128}$/.test(open_id)
  const fragment = (isOurs && storage.get(FRAGMENT)) || ''
  // The state of a journey that nobody here knows of: the storage did not survive it, and would not survive another.
  journey.isLost = RANDOM.test(state) && storage.get(STATE) === null
  if (isOurs) {
    storage.remove(STATE, FRAGMENT)
    if (!isWhole) storage.set(REFUSED, '1')
  }
  if (url === location.href) {
    const clean = without(without(url, OPEN_ID), OWN_STATE)
    history.replaceState(history.state, '', clean.includes('#') ? clean : clean + fragment)
    if (fragment) dispatchEvent(new HashChangeEvent('hashchange', { oldURL: url, newURL: location.href }))
  }
  return isOurs && isWhole ? open_id : undefined
}

/** The address without a parameter; the one after it takes its "?". */
function without(url: string, parameter: RegExp): string {
  return url
    .replace(parameter, '$1')
    .replace(/[?&]([?&])/, '$1')
    .replace(/[?&](#|$)/, '$1')
}
