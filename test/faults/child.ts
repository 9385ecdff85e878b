import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Killed = {
  /** What it had promised; the last line may be cut and doesn't count. */
  lines: string[]
  finished: boolean
  errors: string
  /** From its first line to its end. */
  livedMs: number
}

/**
 * Starts a script in a Node of its own, which loads and then waits for `go`. It is killed without
 * warning `afterMs` after its first line. Starting the next one early saves the waiting.
 */
export function startChild(script: string, args: readonly string[]) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], { stdio: 'pipe' })
  let out = ''
  let errors = ''
  let afterMs = 0
  let timer: NodeJS.Timeout | undefined
  let firstLineAt = Number.NaN
  child.stdin.on('error', () => undefined)
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (timer !== undefined) return
    firstLineAt = performance.now()
    timer = setTimeout(() => child.kill('SIGKILL'), afterMs)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const ended = new Promise<Killed>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(timer)
      const livedMs = performance.now() - firstLineAt
      resolve({ lines: out.split('\n').slice(0, -1), finished: code === 0, errors, livedMs })
    })
  })
  return {
    go: (killAfterMs: number) => {
      afterMs = killAfterMs
      child.stdin.end('go')
      return ended
    },
    discard: () => {
      child.kill('SIGKILL')
      return ended
    },
  }
}
