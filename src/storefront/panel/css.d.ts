/** The build puts a stylesheet's minified text in place of the import. */
declare module '*.css' {
  const css: string
  export default css
}
