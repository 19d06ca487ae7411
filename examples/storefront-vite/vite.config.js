/** No plugin: React's JSX is one line. */
export default { esbuild: { jsx: 'automatic' } }
