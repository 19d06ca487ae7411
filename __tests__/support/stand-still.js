/**
 * Preloaded into a store's process (NODE_OPTIONS=--require), so that a test can have it stand still at one step of its
 * work: right before or right after a statement, before a request to the gateway leaves, or once the gateway has done
 * what was asked and its answer is there to be read. What stands never goes on; the test then kills the whole process.
 *
 * The file that STAND_STILL_AT names holds the places (crash-place.ts); it is read again at every step. A place that
 * was reached is written to the same file with `.reached` at its end.
 */
const { AsyncLocalStorage } = require('node:async_hooks')
const { appendFileSync, readFileSync } = require('node:fs')
const http = require('node:http')
const Module = require('node:module')

const file = process.env.STAND_STILL_AT
const gateway = new URL(process.env.WEMINE_BASE_URL ?? 'http://none.invalid').host

/** On behalf of which request something is done (none in a job), and whether its question to the gateway stands. */
const request = new AsyncLocalStorage()
const reached = new Set()
const forEver = () => new Promise(() => {})

/** The place where this step is to be stood at, if there is one. `what`: the statement or request, as text. */
function placeOf(kind, side, what) {
  const on = request.getStore()?.on
  return places().find(
    (place) =>
      place.kind === kind &&
      place.side === side &&
      !reached.has(place.id) &&
      (place.on === 'job' ? !on : on?.includes(place.on)) &&
      what.includes(place.about ?? '') &&
      what.includes(place.words),
  )
}

function places() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return []
  }
}

function reach({ id, kind }) {
  reached.add(id)
  const asker = request.getStore()
  // The plugin gives a question up after its timeout; whatever it would do then is not done either.
  if (asker && kind === 'gateway') asker.stands = true
  appendFileSync(`${file}.reached`, `${id}\n`)
}

const { emit: serve } = http.Server.prototype
http.Server.prototype.emit = function emit(event, incoming, ...rest) {
  const go = () => serve.call(this, event, incoming, ...rest)
  return event === 'request' ? request.run({ on: `${incoming.method} ${incoming.url}` }, go) : go()
}

/** "After" means that it is in the database for good: after the commit of the transaction that it is part of. */
function watch(Client) {
  const { query } = Client.prototype
  /** The open transactions, each with the place that is reached once it is committed. */
  const open = new WeakMap()

  Client.prototype.query = function watched(config, ...rest) {
    const text = typeof config === 'string' ? config : (config?.text ?? '')
    const values = rest.find(Array.isArray) ?? config?.values ?? []
    const what = `${text} ${JSON.stringify(values)}`.replace(/\s+/g, ' ')

    if (request.getStore()?.stands) return forEver()
    const before = placeOf('statement', 'before', what)
    if (before) {
      reach(before)
      return forEver()
    }
    let after = placeOf('statement', 'after', what)
    if (/^\s*(begin|start transaction)/i.test(text)) open.set(this, undefined)
    else if (/^\s*(commit|rollback\s*;?\s*$)/i.test(text)) {
      if (/^\s*commit/i.test(text)) after = open.get(this)
      open.delete(this)
    } else if (after && open.has(this)) {
      open.set(this, after)
      after = undefined
    }
    if (!after) return query.call(this, config, ...rest)
    const stand = () => reach(after)
    if (typeof rest.at(-1) !== 'function')
      return query
        .call(this, config, ...rest)
        .then(stand)
        .then(forEver)
    return query.call(this, config, ...rest.slice(0, -1), stand)
  }
}

const watched = new WeakSet()
const { _load: load } = Module
Module._load = function loadWatched(name, ...rest) {
  const loaded = load.call(this, name, ...rest)
  if (name === 'pg' && !watched.has(loaded.Client)) {
    watched.add(loaded.Client)
    watch(loaded.Client)
  }
  return loaded
}

const { end } = http.ClientRequest.prototype
http.ClientRequest.prototype.end = function endWatched(...rest) {
  if (this.getHeader('host') !== gateway) return end.apply(this, rest)
  if (request.getStore()?.stands) return this
  const what = `${this.method} ${this.path}`
  const unsent = placeOf('gateway', 'before', what)
  if (unsent) {
    reach(unsent)
    return this
  }
  const unread = placeOf('gateway', 'after', what)
  if (unread)
    this.emit = (event, ...more) => {
      if (event === 'response') reach(unread)
      return event === 'response' || http.ClientRequest.prototype.emit.call(this, event, ...more)
    }
  return end.apply(this, rest)
}
