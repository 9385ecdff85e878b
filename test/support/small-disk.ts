import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp-folder.ts'

/** A disk of a few megabytes; undefined where this machine doesn't let us make one. */
export function smallDisk(
  megabytes: number,
): { folder: string; remount: (options: string) => void } | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const folder = join(tempFolder(), 'disk')
  mkdirSync(folder)
  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' })
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]))
  return { folder, remount: options => mount('-o', `remount,${options}`, folder) }
}
