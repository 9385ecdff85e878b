// Makes the installable app. `npm run pack` builds the unpacked folder and proves it; with
// `-- --installers` it also makes the installers of this system, which needs the network.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildAll } from './build.mjs'
import { makeFakeRuntime } from './fake-runtime.mjs'
import { fuses, wrongFuses } from './fuses.mjs'
import { wrongContents } from './pack-contents.mjs'
import { runLoudly, tools } from './run-tool.mjs'
import { chromium, electronDist, root } from './runtime.mjs'

const release = path.join(root, 'release')
const wantsInstallers = process.argv.includes('--installers')

function runtimeFolder(temporary) {
  const real = electronDist()
  if (real) return real.dist
  if (process.platform !== 'linux' || wantsInstallers) {
    throw new Error(
      'packing here needs the runtime of Electron: node node_modules/electron/install.js',
    )
  }
  const manifest = path.join(root, 'node_modules/electron/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  makeFakeRuntime(temporary, version, Object.values(fuses))
  return temporary
}

function findBelow(folder, wanted) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const found = entries.find(entry => entry.isFile() && wanted(entry.name, entry.parentPath))
  if (!found) throw new Error('the packed folder is not whole')
  return path.join(found.parentPath, found.name)
}

/** The program itself: named by electron-builder.yml, in the place each system wants. */
function findBinary() {
  if (process.platform === 'win32') {
    return findBelow(
      release,
      (name, parent) => name.endsWith('.exe') && parent.endsWith('unpacked'),
    )
  }
  if (process.platform === 'darwin') {
    return findBelow(release, (_name, parent) =>
      parent.endsWith('WIR-Fallmanagement.app/Contents/MacOS'),
    )
  }
  return findBelow(release, name => name === 'wir-fallmanager')
}

function say(ok, text) {
  process.stdout.write(`${ok ? '✓' : '✗'} ${text}\n`)
  return ok
}

async function testPacked(archive) {
  if (process.platform === 'win32' || !chromium()) {
    process.stdout.write('– starting the packed app needs a Chromium; skipped\n')
    return true
  }
  const env = { ...process.env, WIR_PACKED_ASAR: archive }
  return runLoudly([...tools.vitest, '--project', 'packed'], env)
}

const temporary = mkdtempSync(path.join(os.tmpdir(), 'wir-pack-'))
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))
rmSync(release, { recursive: true, force: true })
await buildAll()
const packed = await runLoudly([
  path.join(root, 'node_modules/electron-builder/cli.js'),
  ...(wantsInstallers ? [] : ['--dir']),
  `-c.electronDist=${runtimeFolder(temporary)}`,
])
if (!packed) process.exit(1)

const archive = findBelow(release, name => name === 'app.asar')
const wrong = await wrongFuses(findBinary())
const contents = wrongContents(archive)
const results = [
  say(wrong.length === 0, `nine fuses read back ${wrong.join(', ')}`),
  say(
    contents.unexpected.length + contents.missing.length === 0,
    `app.asar: ${contents.count} files ${JSON.stringify({ ...contents, count: undefined })}`,
  ),
  say(await testPacked(archive), 'the packed app starts'),
]
process.exitCode = results.every(Boolean) ? 0 : 1
