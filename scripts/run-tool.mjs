import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './runtime.mjs'

const modules = path.join(root, 'node_modules')

export const tools = {
  // one checker: each further one reckons the same types anew, which two cores don't pay for
  types: [path.join(modules, 'typescript/bin/tsc'), '-b', '--checkers', '1'],
  lint: [path.join(modules, '@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings'],
  format: [path.join(modules, '@biomejs/biome/bin/biome'), 'check', '--write'],
  build: [path.join(root, 'scripts/build.mjs')],
  vitest: [path.join(modules, 'vitest/vitest.mjs'), 'run'],
}

/** The type checker is written in Go, and tidies up its memory too eagerly for a short run. */
const lazyTidying = { GOGC: '400' }

/** Runs a Node program; its words are kept, so that programs side by side don't mix theirs. */
export function runQuietly(args) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, {
      ...{ cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...process.env, ...lazyTidying },
    })
    let output = ''
    const keep = chunk => {
      output += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('close', code => resolve({ ok: code === 0, output }))
  })
}

export function runLoudly(args, env = process.env) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env })
    child.on('close', code => resolve(code === 0))
  })
}
