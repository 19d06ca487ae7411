import { execFileSync } from 'node:child_process'

/** Ids of every process below one, its children's children included. */
export function descendants(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number))
  const below = (parent: number): number[] =>
    rows.filter(([, ppid]) => ppid === parent).flatMap(([child = 0]) => [child, ...below(child)])
  return below(pid)
}

/** Which of these processes still run; one that has ended but was not waited for does not. */
export function running(pids: number[]): number[] {
  const states = execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' })
  return pids.filter((pid) => new RegExp(`^\\s*${pid}\\s+[^Z]`, 'm').test(states))
}

/** The command line of a process. */
export function commandOf(pid: number): string {
  return execFileSync('ps', ['-p', `${pid}`, '-o', 'args='], { encoding: 'utf8' })
}
