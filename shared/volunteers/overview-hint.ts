import { languageName } from '../clients/language-name.ts'
import { countOf } from '../lib/german-numbers.ts'
import { type Requirement, requirementNames } from './approval.ts'

// The one sentence of the overview: the single act that helps most.

export type AlmostReady = { name: string; languages: readonly string[]; missing: Requirement }
export type HintFacts = {
  /** Open requests for which somebody is free who speaks the language. */
  answerable: number
  /** Without one paper they could begin. */
  almostReady: readonly AlmostReady[]
  /** Free beside waiting, short ones first. */
  languages: readonly { code: string; free: number; waiting: number }[]
  silent: number
  papers: { missing: number; ending: number }
  /** Nobody reaches them. */
  emptyPlaces: readonly string[]
}

type Act = (facts: HintFacts) => string | null

const shortOf = ({ languages }: HintFacts) => languages.filter(one => one.waiting > one.free)

/** Somebody speaks what is short and lacks one paper only. */
function finishPaper(facts: HintFacts): string | null {
  for (const { code, waiting } of shortOf(facts)) {
    const ready = facts.almostReady.find(one => one.languages.includes(code))
    if (!ready) continue
    const waits = waiting === 1 ? 'wartet 1 Anfrage' : `warten ${waiting} Anfragen`
    const paper = requirementNames[ready.missing]
    return `${ready.name} fehlt nur noch: ${paper}. Auf ${languageName(code)} ${waits}.`
  }
  return null
}

function answerRequests({ answerable }: HintFacts): string | null {
  if (answerable === 0) return null
  const waiting =
    answerable === 1 ? 'Für 1 offene Anfrage ist' : `Für ${answerable} offene Anfragen ist`
  return `${waiting} jemand mit passender Sprache frei: bitte nachfragen.`
}

function getPapers({ papers }: HintFacts): string | null {
  if (papers.missing === 0) return null
  const who =
    papers.missing === 1 ? 'Bei 1 aktiven Person' : `Bei ${papers.missing} aktiven Personen`
  return `${who} fehlt ein Nachweis, oder er ist abgelaufen: bitte zuerst klären.`
}

function callSilent({ silent }: HintFacts): string | null {
  if (silent === 0) return null
  const who = countOf(silent, 'Person hat', 'Personen haben')
  return `${who} lange nichts von sich hören lassen: ein kurzer Anruf genügt oft.`
}

function findSpeakers(facts: HintFacts): string | null {
  const [short] = shortOf(facts)
  if (!short) return null
  const free = short.free === 0 ? 'niemand ist frei' : `nur ${short.free} frei`
  return `Für ${languageName(short.code)} werden Helfende gesucht: ${short.waiting} Anfragen, ${free}.`
}

function renewPapers({ papers }: HintFacts): string | null {
  if (papers.ending === 0) return null
  const what = countOf(papers.ending, 'Nachweis läuft', 'Nachweise laufen')
  return `${what} bald ab: jetzt erneuern, dann fällt niemand aus.`
}

const MOST_PLACES = 3
function reachPlaces({ emptyPlaces }: HintFacts): string | null {
  if (emptyPlaces.length === 0) return null
  const named = emptyPlaces.slice(0, MOST_PLACES).join(', ')
  const others = emptyPlaces.length - MOST_PLACES
  const more = others > 0 ? ` und ${countOf(others, 'weiterer Ort', 'weitere Orte')}` : ''
  return `Niemand erreicht: ${named}${more}. Dort lohnt es sich zu werben.`
}

const acts: readonly Act[] = [
  ...[answerRequests, finishPaper, getPapers, callSilent, findSpeakers, renewPapers, reachPlaces],
]

export function overviewHint(facts: HintFacts): string {
  for (const act of acts) {
    const sentence = act(facts)
    if (sentence !== null) return sentence
  }
  return 'Heute drängt nichts: Alle Nachweise gelten, und niemand wartet.'
}
