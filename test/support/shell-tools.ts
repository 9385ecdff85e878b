import { spawnSync } from 'node:child_process'

/** Whether all of these can be started here: tests with foreign programs are skipped without them. */
export const hasTools = (...names: readonly string[]) =>
  names.every(name => spawnSync(name, ['--help'], { stdio: 'ignore' }).error === undefined)

export function runTool(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`)
  return stdout
}
