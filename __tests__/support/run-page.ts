import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/**
 * Runs an ES module in a Node.js of its own, as a browser would run a page's script, and gives each line of JSON it
 * printed. `onLine` hears of a line when it comes.
 */
export async function runPage(
  file: string,
  source: string,
  // biome-ignore lint/suspicious/noExplicitAny: a page prints what its test wants
  onLine: (value: any, index: number) => void = () => {},
  // biome-ignore lint/suspicious/noExplicitAny: the same
): Promise<any[]> {
  writeFileSync(file, source)
  const page = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const values: unknown[] = []
  let rest = ''
  page.stdout.setEncoding('utf8').on('data', (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(values[values.push(JSON.parse(line)) - 1], values.length - 1)
  })
  const code = await new Promise((resolve) => page.on('close', resolve))
  if (code !== 0) throw new Error(`The page ended with ${code}`)
  return values
}
