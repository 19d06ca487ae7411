import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The tests' one font: Latin, traditional and simplified Chinese (OFL). */
const font = () =>
  require.resolve(
    '@expo-google-fonts/chocolate-classical-sans/400Regular/ChocolateClassicalSans_400Regular.ttf',
  )

/** Its PostScript name, for `local()`. */
export const fontName = 'ChocolateClassicalSans-Regular'

/**
 * A configuration of fontconfig in which this font is the only one, whatever the machine has: every family that a page
 * names becomes this one. Without it, pages are measured in the machine's fonts; on a machine that has none, every text is
 * 0 px wide; and where none has Chinese, each character is the same box.
 */
export function ownFont() {
  const dir = mkdtempSync(join(tmpdir(), 'wemine-font-'))
  const file = join(dir, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dirname(font())}</dir>
  <cachedir>${dir}</cachedir>
</fontconfig>
`,
  )
  return {
    /** For the browser's process. */
    env: { FONTCONFIG_FILE: file },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}
