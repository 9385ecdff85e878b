// What can be found out from published numbers: `npm run attack -- FILE.json` prints each target's
// [min, max]; anything else is one German sentence on stderr.
import { readFileSync, statSync } from 'node:fs'
import { attack } from '../electron/statistics/attack.ts'
import { readAttackFile } from '../shared/statistics/attack/attack-file.ts'

const MOST_BYTES = 64 * 1024 * 1024

function refuse(says) {
  process.stderr.write(`${says}\n`)
  process.exit(1)
}

function readText(file) {
  try {
    return statSync(file).size > MOST_BYTES ? undefined : readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const [file, ...others] = process.argv.slice(2)
if (!file || others.length > 0)
  refuse('Bitte genau eine Datei nennen: npm run attack -- DATEI.json')
const text = readText(file)
if (text === undefined) refuse('Die Datei lässt sich nicht lesen oder ist größer als 64 MB.')
const read = readAttackFile(text)
if (!read.ok) refuse(read.says)
const result = await attack(read.task).catch(() =>
  refuse('Der Angriff ist nicht zu Ende gekommen.'),
)
if (!result.ok) refuse('Die Angaben widersprechen sich: Keine Zahlen passen dazu.')
const intervals = result.intervals.map(({ id, min, max }) => [id, [min, max]])
process.stdout.write(`${JSON.stringify(Object.fromEntries(intervals))}\n`)
