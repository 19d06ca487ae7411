// biome-ignore lint/style/useNodejsImportProtocol: with it, it would be this module
import real from 'crypto'
import { running } from './current-world'

/** In place of `node:crypto` in the source: ids come from the seed, so that a run can be repeated. */
const chance = Math.random
const draw = () => running.world?.random() ?? chance()

export function randomInt(min: number, max?: number): number {
  const [low, high] = max === undefined ? [0, min] : [min, max]
  return low + Math.floor(draw() * (high - low))
}

export function randomBytes(size: number): Buffer {
  return Buffer.from(Array.from({ length: size }, () => randomInt(256)))
}

export function randomUUID(): string {
  return randomBytes(16)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export const { createDecipheriv, createHash, createHmac, timingSafeEqual } = real
