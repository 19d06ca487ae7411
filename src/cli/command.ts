/** Where a command writes, and what stops it. */
export interface Terminal {
  /** `isTTY`: a person reads it on a screen that may have colors. */
  stdout: { write(text: string): unknown; isTTY?: boolean }
  stderr: { write(text: string): unknown }
  /** Aborted by Ctrl-C. */
  signal: AbortSignal
}

export interface Command {
  /** One line for the list of commands. */
  summary: string
  /** @returns the exit code: 0 done, 1 failed, 2 wrong arguments */
  run(args: string[], terminal: Terminal): Promise<number>
}
