// All tests: types, lint and build count as one each, the rest comes from vitest's own report.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildAll } from './build.mjs'
import { runLoudly, runQuietly, tools } from './run-tool.mjs'
import { ensureRuntime } from './runtime.mjs'

const checks = ['types', 'lint', 'build']
const projects = ['unit', 'shell', 'feature', 'ui', 'e2e']
/** Specs beside the main ways, those that only look, and what takes long: in CI and when named. */
const windowSpecs =
  'arrival assignments annual-report case case-life client-list damage deliveries ' +
  'directory documents finder gaps helper-sheet intake intake-odd letters-pdf locking ' +
  'looks matching merge money money-lists network offer-import people quarter ' +
  'referral-ways rules search short-contact statistics today today-month volunteers wish'
const features =
  'annual-report annual-report-out arrival attack attack-command bundle-command ' +
  'bundle-document bundle-mutations bundle-opening bundle-state-sum client-list-export ' +
  'clients-admission clients-sections damaged-store deliveries deliveries-contents ' +
  'deliveries-keys demonstration documents documents-backups figures-behind ' +
  'figures-properties figures-work letters match-command match-optimality matching-board ' +
  'matching-decisions matching-facts matching-limit matching-pairs matching-runs ' +
  'matching-wishes merge merge-properties mission-sheet missions money-lists ' +
  'money-properties names/name-search offers-directory offers-import quarter-calls ' +
  'quarter-freezing quarter-properties quarter-release quarter-review rounding ' +
  'rounding-mean search search-variants store-engine/backup store-engine/restore ' +
  'store-folder today-desk'
const faults = 'import-disk-full kill-migration kill-while-adding kill-while-writing'
const onlyThorough = [
  ...windowSpecs.split(' ').map(name => `test/e2e/${name}.e2e.ts`),
  ...features.split(' ').map(name => `test/features/${name}.test.ts`),
  'shared/matching/edits.test.ts',
  ...faults.split(' ').map(name => `test/faults/${name}.test.ts`),
]
/** These open a window. */
const windows = ['ui', 'e2e']

/**
 * `npm test -- unit`, `npm test -- e2e unlock`: parts first, every other word picks files.
 * In CI and when something is named the run is thorough. The run of every day leaves out what takes
 * longest and seldom finds anything new: the parts of the screens on their own (`ui`), axe-core and
 * pictures of the screens, most of the kills (test/support/thorough.ts), window specs beside the
 * main ways.
 */
function readSelection(args) {
  const named = args.filter(arg => checks.includes(arg) || projects.includes(arg))
  const files = args.filter(arg => !named.includes(arg))
  if (named.length > 0) return { parts: named, files, thorough: true }
  if (files.length > 0) return { parts: projects, files, thorough: true }
  const thorough = Boolean(process.env.CI)
  const usual = projects.filter(name => name !== 'ui' || thorough)
  return { parts: [...checks, ...usual], files, thorough }
}

/** vitest's JSON report in numbers. A file that could not even be read is a failed test. */
function countReport(reportFile, finishedWell) {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'))
    const unreadable = report.testResults.filter(
      file => file.status === 'failed' && file.assertionResults.length === 0,
    )
    const passed = report.numPassedTests
    const failed = report.numFailedTests + unreadable.length
    const skipped = report.numPendingTests + report.numTodoTests
    // an end with an error that no test explains must not look well
    return { passed, failed: failed > 0 || finishedWell ? failed : 1, skipped }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

async function runProjects(names, files, folder) {
  const reportFile = path.join(folder, `${names.join('-')}.json`)
  const finishedWell = await runLoudly([
    ...tools.vitest,
    ...names.flatMap(name => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...(process.env.WIR_THOROUGH === 'no' ? onlyThorough.flatMap(name => ['--exclude', name]) : []),
    // a word may well match files of one project only
    ...(files.length > 0 ? ['--passWithNoTests', ...files] : []),
  ])
  return countReport(reportFile, finishedWell)
}

function report(name, { ok, output }) {
  process.stdout.write(`${ok ? '✓' : '✗'} ${name}\n${ok ? '' : `${output}\n`}`)
  return { isCheck: true, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

async function check(name) {
  return report(name, await runQuietly(tools[name]))
}

async function build() {
  const result = await buildAll().then(
    () => ({ ok: true, output: '' }),
    error => ({ ok: false, output: String(error.message) }),
  )
  return report('build', result)
}

async function runWindowTests(names, files, folder) {
  const runtime = await ensureRuntime()
  process.stdout.write(`Fenster: ${runtime.label}\n`)
  return runProjects(names, files, folder)
}

/**
 * Types, lint and build run beside the tests that need no window; the window tests follow alone,
 * because browsers and key derivation together are too much for two cores.
 */
async function runParts(parts, files, folder) {
  const has = name => parts.includes(name)
  const withWindow = windows.filter(has)
  const withoutWindow = projects.filter(name => !windows.includes(name) && has(name))
  const together = ['types', 'lint'].filter(has).map(check)
  if (has('build') || has('e2e')) together.push(build())
  if (withoutWindow.length > 0) together.push(runProjects(withoutWindow, files, folder))
  const counts = await Promise.all(together)
  if (withWindow.length > 0) counts.push(await runWindowTests(withWindow, files, folder))
  return counts
}

const { parts, files, thorough } = readSelection(process.argv.slice(2))
process.env.WIR_THOROUGH = thorough ? 'yes' : 'no'
// as in the program: electron/shell/vault-process.ts says why
process.env.UV_THREADPOOL_SIZE = '2'
const folder = mkdtempSync(path.join(os.tmpdir(), 'wir-test-'))
const started = performance.now()
const counts = await runParts(parts, files, folder)
rmSync(folder, { recursive: true, force: true })

const sum = name => counts.reduce((total, count) => total + count[name], 0)
const ofTests = counts.filter(count => !count.isCheck)
const isEmpty =
  projects.some(name => parts.includes(name)) &&
  ofTests.every(count => count.passed + count.failed === 0)
const failed = sum('failed') + (isEmpty ? 1 : 0)
if (isEmpty) process.stdout.write('no test has run\n')
const seconds = Math.round((performance.now() - started) / 1000)
process.stdout.write(`\n${seconds} s\n`)
process.stdout.write(`${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped\n`)
process.exitCode = failed > 0 ? 1 : 0
