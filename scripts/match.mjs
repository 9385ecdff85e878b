// Solves one matching from a file and prints the best pairs with their proof, for tests and outsiders.
import { readFileSync, statSync } from 'node:fs'
import { checkCertificate } from '../shared/matching/certificate.ts'
import { instance } from '../shared/matching/instance.ts'
import { solve } from '../shared/matching/solver.ts'

const MOST_BYTES = 250 * 1024 * 1024

class Refusal extends Error {}

function read(file) {
  try {
    if (statSync(file).size > MOST_BYTES) throw new Refusal(`Die Datei ${file} ist zu groß.`)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`Die Datei ${file} gibt es nicht, oder sie kann nicht gelesen werden.`)
  }
}

function parse(file) {
  const text = read(file)
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(`Die Datei ${file} enthält kein gültiges JSON.`)
  }
}

/** `edges[3]` instead of a list of keys. */
const placeOf = path =>
  path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1)

function instanceIn(file) {
  const { data, error } = instance.safeParse(parse(file))
  if (data !== undefined) return data
  const [{ path, message }] = error.issues
  throw new Refusal(`${placeOf(path) || file}: ${message}.`)
}

function match(args) {
  if (args.length !== 1) throw new Refusal('Bitte eine Datei nennen: npm run match -- DATEI.json')
  const given = instanceIn(args[0])
  const solution = solve(given)
  const { dual, checked, problem } = checkCertificate(given, solution)
  if (!checked) throw new Refusal(`Der Beweis geht nicht auf (${problem}).`)
  const { objective, pairs } = solution
  return { objective, served: pairs.length, pairs, proof: { dual, checked } }
}

try {
  console.log(JSON.stringify(match(process.argv.slice(2))))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
