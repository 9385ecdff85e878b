// Figures of this machine in one run. `--json` prints them for a program; `--only name` runs one part.
import { wholeApp } from './bench/app.ts'
import { attack } from './bench/attack.ts'
import { bundles } from './bench/bundles.ts'
import { clients } from './bench/clients.ts'
import { holds } from './bench/figures.ts'
import { keyDerivation } from './bench/key-derivation.ts'
import { letters } from './bench/letters.ts'
import { matching } from './bench/matching.ts'
import { matchingRun } from './bench/matching-run.ts'
import { offers } from './bench/offers.ts'
import { quarter } from './bench/quarter.ts'
import { rounding } from './bench/rounding.ts'
import { statistics } from './bench/statistics.ts'
import { storeRatio } from './bench/store-ratio.ts'
import { unlock } from './bench/unlock.ts'
import { volunteers } from './bench/volunteers.ts'
import { buildAll } from './build.mjs'
import { ensureRuntime } from './runtime.mjs'

const parts = {
  keyDerivation,
  unlock,
  storeRatio,
  wholeApp,
  clients,
  offers,
  letters,
  volunteers,
  matching,
  matchingRun,
  attack,
  rounding,
  statistics,
  quarter,
  bundles,
}
/** These start the program as it is built. */
const windowed = ['wholeApp', 'clients', 'letters']
const asJson = process.argv.includes('--json')
const onlyAt = process.argv.indexOf('--only')
const only = onlyAt > 0 ? process.argv[onlyAt + 1] : undefined

if (only === undefined || windowed.includes(only)) await Promise.all([buildAll(), ensureRuntime()])

const figures = []
for (const [name, part] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue
  figures.push(...(await part()))
}

if (asJson) console.log(JSON.stringify(figures, null, 2))
else {
  for (const figure of figures) {
    const value = `${figure.value.toFixed(2)} ${figure.unit === 'ratio' ? '×' : figure.unit}`
    const word = figure.atLeast ? 'at least' : 'at most'
    const limit = figure.limit === undefined ? '' : `(${word} ${figure.limit}) `
    console.log(`${figure.name.padEnd(62)} ${value.padStart(12)}  ${limit}${figure.note ?? ''}`)
  }
}
process.exit(figures.every(holds) ? 0 : 1)
