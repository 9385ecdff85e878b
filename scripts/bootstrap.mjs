// Runs on whatever Node (18 or newer) the machine has, without any package: installs what the lock
// file names, then goes on with the project's own Node 24. Used by every `npm …` command.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const lockFile = path.join(root, '.setup-lock')
const isWindows = process.platform === 'win32'
const [script, ...args] = process.argv.slice(2)
const command = `npm ${/start|test/.exec(script ?? '')?.[0] ?? 'start'}`

const say = text => process.stderr.write(`[setup] ${text}\n`)

function giveUp(german, english, oneCommand) {
  process.stderr.write(`\n${german}\n${english}\n\n    ${oneCommand}\n\n`)
  process.exit(1)
}

function readJson(...parts) {
  try {
    return JSON.parse(readFileSync(path.join(root, ...parts), 'utf8'))
  } catch {
    return undefined
  }
}

/** npm writes its own list last, so a list that agrees with the lock means a whole installation. */
function isSetUp() {
  const wanted = readJson('package-lock.json')
  const installed = readJson('node_modules', '.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted.packages).every(([place, one]) => {
    if (!place.startsWith('node_modules/')) return true
    const there = installed.packages[place]
    return there ? there.version === one.version : one.optional === true
  })
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/** A lock whose owner has died, or who never came to sign it, is nobody's. */
function dropStaleLock() {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'))
    const isUnsigned = pid === 0 && Date.now() - statSync(lockFile).mtimeMs > 5000
    if (isUnsigned || (pid !== 0 && !isAlive(pid))) unlinkSync(lockFile)
  } catch {
    // it has just been released
  }
}

function withLock(work) {
  for (let waited = 0; !takeLock(); waited += 1) {
    if (waited === 0) say('another command is installing; waiting for it …')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
    dropStaleLock()
  }
  const release = () => {
    try {
      unlinkSync(lockFile)
    } catch {
      // already gone
    }
  }
  process.once('exit', release)
  work()
  process.removeListener('exit', release)
  release()
}

function environment() {
  const env = { ...process.env }
  delete env.NODE_OPTIONS
  return env
}

function install() {
  if (isSetUp()) return
  say('installing the packages of this project (npm ci) …')
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const all = ['ci', '--include=dev', '--include=optional', ...options]
  const cli = process.env.npm_execpath
  const streams = { cwd: root, stdio: ['ignore', 2, 2], env: environment() }
  const result = /npm-cli\.c?js$/.test(cli ?? '')
    ? spawnSync(process.execPath, [cli, ...all], streams)
    : spawnSync('npm', all, { ...streams, shell: isWindows })
  if (result.status === 0 && isSetUp()) return
  giveUp(
    'Die Pakete konnten nicht installiert werden. Bitte die Verbindung prüfen, dann noch einmal:',
    'The packages could not be installed. Please check the connection, then run again:',
    command,
  )
}

function projectNode() {
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`
  const own = path.join(root, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return giveUp(
    'Für dieses System liegt kein Node 24 bei. Bitte Node 24 oder neuer einrichten:',
    'There is no Node 24 in the packages for this system. Please install Node 24 or newer:',
    process.platform === 'darwin' ? 'brew install node@24' : 'https://nodejs.org/download',
  )
}

if (Number(process.versions.node.split('.')[0]) < 18) {
  giveUp(
    'Zum Einrichten braucht es Node 18 oder neuer:',
    'Setting up needs Node 18 or newer:',
    'apt-get install -y nodejs npm',
  )
}
if (!isSetUp()) withLock(install)

const node = projectNode()
const env = environment()
const bin = path.join(root, 'node_modules', '.bin')
env.PATH = [path.dirname(node), bin, process.env.PATH].join(path.delimiter)
const child = spawn(node, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', () => {
  giveUp(
    'Node 24 aus den Paketen startet auf diesem System nicht. Bitte Node 24 einrichten:',
    'The Node 24 of the packages does not start on this system. Please install Node 24:',
    'https://nodejs.org/download',
  )
})
child.on('exit', code => process.exit(code ?? 1))
