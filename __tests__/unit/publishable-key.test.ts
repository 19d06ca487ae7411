import ts from 'typescript'
import { guideSnippets } from '../support/readme'

/** The languages of samples that can call the kit. */
const CODE = ['ts', 'tsx', 'js', 'html']

/**
 * What a sample hands to the kit for a store (an object or a component's attributes with `backendUrl`) and how it goes on
 * to name it. The plugin's own options, which have an `apiKey`, are for the server.
 */
function stores(text: string): { names: string[]; text: string }[] {
  const script = /<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? text
  const found: { names: string[]; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) || ts.isJsxAttributes(node)) {
      const names = [...node.properties].map((one) => one.name?.getText() ?? '')
      if (names.includes('backendUrl') && !names.includes('apiKey'))
        found.push({ names, text: node.getText() })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('sample.tsx', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

/** Medusa 2 answers 400 without the key. A sample for Medusa 1 says so where the key would stand. */
function withoutKey(text: string): string[] {
  return stores(text)
    .filter((one) => !one.names.includes('publishableKey') && !/\/[/*].*Medusa 1/.test(one.text))
    .map((one) => one.text)
}

const samples = guideSnippets().filter(({ language }) => CODE.includes(language))

test('K25: every documented call of the kit that takes backendUrl also has publishableKey, or says that it is Medusa 1', () => {
  expect(samples.flatMap(({ text }) => stores(text)).length).toBeGreaterThan(8)
  expect(samples.flatMap(({ text }) => withoutKey(text))).toEqual([])
})

describe('the check has teeth', () => {
  test.each([
    'mount(panel, { session, backendUrl })',
    'panel.options = { session, backendUrl: "https://api.example" }',
    'export const Pay = () => <WeminePayment session={cart} backendUrl={backendUrl} />',
    'export const Pay = () => <WeminePanel session={cart} backendUrl={backendUrl}><p>publishableKey</p></WeminePanel>',
    '<div></div><script type="module">mount(panel, { backendUrl })</script>',
  ])('%s', (text) => expect(withoutKey(text)).toHaveLength(1))

  test.each([
    'mount(panel, { session, backendUrl, publishableKey })',
    'mount(panel, {\n  session,\n  backendUrl, // Medusa 1: it has no publishableKey\n})',
    'export const Pay = () => <WeminePayment backendUrl={backendUrl} publishableKey="pk_1" />',
    'module.exports = { options: { apiKey: "live", backendUrl: "https://api.example" } }',
  ])('%s is right', (text) => expect(withoutKey(text)).toEqual([]))
})
