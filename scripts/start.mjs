import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildAll } from './build.mjs'
import { ensureRuntime, root, standin } from './runtime.mjs'

const args = process.argv.slice(2)
const hasDisplay =
  process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY

function run(command, commandArgs, env = process.env) {
  const child = spawn(command, commandArgs, { cwd: root, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', code => process.exit(code ?? 1))
}

function runDemo() {
  const out = mkdtempSync(path.join(os.tmpdir(), 'wir-demo-'))
  process.stderr.write(
    `Hier gibt es keinen Bildschirm. Statt des Fensters läuft die Vorführung; ihre Bilder stehen dann in\nThere is no display here. The demonstration runs instead and leaves its pictures in\n\n    ${out}\n\n`,
  )
  run(process.execPath, [path.join(root, 'scripts/demo.mjs'), '--out', out, ...args])
}

async function openWindow() {
  const [runtime] = await Promise.all([ensureRuntime(), buildAll()])
  process.stderr.write(`Fenster: ${runtime.label}\n`)
  if (runtime.kind === 'standin') {
    const env = { ...process.env, CHROMIUM_PATH: runtime.binary }
    run(process.execPath, [standin, root, ...args], env)
    return
  }
  // Electron refuses to run for root with its sandbox on
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  run(runtime.binary, [...asRoot, root, ...args])
}

if (hasDisplay) await openWindow()
else runDemo()
