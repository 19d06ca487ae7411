// What esbuild has bundled for browsers, smaller still: terser goes over the code several times, and moves values to where
// they are used.
import { minify } from 'terser'

/**
 * A module that a shop's own bundler minifies again: its functions stay where they are, because names that are given to
 * functions inside of one another repeat less.
 */
const MODULE = { inline: 1, reduce_funcs: false, hoist_funs: true }

/**
 * @param {string} code
 * @param {boolean} isModule else a script, which is served as it is
 * @returns {Promise<string>}
 */
export async function compressed(code, isModule) {
  const compress = { passes: 3, ...(isModule && MODULE) }
  return (await minify(code, { module: isModule, ecma: 2020, compress })).code
}
