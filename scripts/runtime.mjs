// Which runtime carries the windows: Electron where it is or can be had, else a Chromium.
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const root = path.join(import.meta.dirname, '..')
export const standin = path.join(root, 'standin/electron-cli.mjs')
const electronFolder = path.join(root, 'node_modules/electron')
const refusedMark = path.join(root, 'node_modules/.electron-not-available')

const FIRST_BYTE_MS = 8000
const STALL_MS = 20_000

function electronVersion() {
  return JSON.parse(readFileSync(path.join(electronFolder, 'package.json'), 'utf8')).version
}

/** The folder of Electron's runtime, if there is one. */
export function electronDist() {
  if (process.env.WIR_RUNTIME === 'standin') return undefined
  const pathFile = path.join(electronFolder, 'path.txt')
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(electronFolder, 'dist')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const binary = path.join(dist, name)
  return existsSync(binary) ? { dist, binary } : undefined
}

export function electronBinary() {
  return electronDist()?.binary
}

/** /usr/bin/chromium on Debian is a shell script that adds flags; the browser itself is better. */
export function chromium() {
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map(name => process.env[name])
    .filter(Boolean)
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap(folder => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ]
  return places.find(place => place && existsSync(place))
}

function bytesIn(folder) {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true })
    .map(name => statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0)
}

/** Tries once for each version. A closed network costs seconds: no byte, no waiting. */
async function fetchElectron() {
  const isRefused =
    existsSync(refusedMark) && readFileSync(refusedMark, 'utf8') === electronVersion()
  if (isRefused || process.env.WIR_RUNTIME === 'standin') return
  process.stderr.write('[setup] fetching the runtime of Electron …\n')
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'electron-fetch-'))
  const child = spawn(process.execPath, [path.join(electronFolder, 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  })
  let bytes = bytesIn(path.join(electronFolder, 'dist'))
  let lastGrowth = Date.now()
  let limit = FIRST_BYTE_MS
  const watch = setInterval(() => {
    const now = bytesIn(temporary) + bytesIn(path.join(electronFolder, 'dist'))
    if (now > bytes) {
      bytes = now
      lastGrowth = Date.now()
      limit = STALL_MS
    }
    if (Date.now() - lastGrowth > limit) child.kill('SIGKILL')
  }, 250)
  await new Promise(resolve => child.on('close', resolve).on('error', resolve))
  clearInterval(watch)
  rmSync(temporary, { recursive: true, force: true })
  if (!electronBinary()) writeFileSync(refusedMark, electronVersion())
}

function installChromium() {
  const isDebian = existsSync('/usr/bin/apt-get')
  if (!isDebian || process.getuid?.() !== 0) return
  process.stderr.write(
    '[setup] Weder Electron noch Chromium ist da: installiere das Paket chromium (apt-get) …\n',
  )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const streams = { stdio: ['ignore', 'ignore', 2], env }
  spawnSync('apt-get', ['update', '-qq'], streams)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], streams)
}

function oneCommand() {
  if (process.platform !== 'linux') return 'node node_modules/electron/install.js'
  if (!existsSync('/usr/bin/apt-get')) return 'CHROMIUM_PATH=/path/to/chromium npm start'
  return 'sudo apt-get install -y chromium'
}

function versionOf(browser) {
  if (process.platform === 'win32') return ''
  const { stdout } = spawnSync(browser, ['--version'], { encoding: 'utf8' })
  return /\d+(?=\.)/.exec(stdout ?? '')?.[0] ?? ''
}

/** Finds or fetches a runtime; ends the process with one command where neither is possible. */
export async function ensureRuntime() {
  if (!electronBinary()) await fetchElectron()
  const binary = electronBinary()
  if (binary) return { kind: 'electron', binary, label: `Electron ${electronVersion()}` }
  if (!chromium()) installChromium()
  const browser = chromium()
  if (browser) {
    const label = `Stellvertreter mit Chromium ${versionOf(browser)}`.trim()
    return { kind: 'standin', binary: browser, label }
  }
  process.stderr.write(
    `\nFür das Fenster fehlt Electron oder Chromium. Bitte einmal ausführen:\nThe window needs Electron or a Chromium. Please run once:\n\n    ${oneCommand()}\n\n`,
  )
  return process.exit(1)
}
