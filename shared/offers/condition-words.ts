import { type Gender, genderNames, germanLevelNames } from '../clients/options.ts'
import { statusFacts } from '../clients/residence-status.ts'
import { groupOfStatus, knownCitizenships } from './citizenship-groups.ts'
import { type Claim, type Condition, citizenshipGroupNames } from './eligibility.ts'
import type { FinderFacts } from './finder.ts'

// A condition in plain German: alone, for a rule, and beside the fact that it was held against.

export type Names = { place: (ags: string) => string; state: (key: string) => string }

const MOST_NAMED = 3
const genderGroups: Readonly<Record<Exclude<Gender, 'x'>, string>> = {
  w: 'Frauen',
  m: 'Männer',
  d: 'diverse Personen',
}
export const claimWords: Readonly<Record<Claim, string>> = {
  'kurs-44': 'ein Anspruch auf den Integrationskurs (§ 44 Abs. 1)',
  'kurs-44a': 'eine Verpflichtung zum Integrationskurs (§ 44a)',
  asylblg: 'ein Anspruch auf Leistungen nach dem AsylbLG',
  sgb2: 'ein Anspruch auf Grundsicherung für Arbeitsuchende (SGB II)',
  sgb12: 'ein Anspruch auf Sozialhilfe (SGB XII)',
}

/** "A", "A und B", "A, B und C" */
export function listed(words: readonly string[], last: 'und' | 'oder' = 'und'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** The first few by name, the rest as a number; a single one is named too. */
function shortened(words: readonly string[], rest: string, last: 'und' | 'oder' = 'und'): string {
  const [named, more] = [words.slice(0, MOST_NAMED), words.length - MOST_NAMED]
  return more <= 1 ? listed(words, last) : `${named.join(', ')} ${last} ${more} ${rest}`
}

function spanWords({ from, to }: { from: number | null; to: number | null }): string {
  if (from !== null && to !== null) return `von ${from} bis ${to} Jahren`
  if (from !== null) return `ab ${from} Jahren`
  return to === null ? 'jeden Alters' : `bis ${to} Jahre`
}

export function levelWords({ from, to }: Omit<Extract<Condition, { fact: 'german' }>, 'fact'>) {
  const [least, most] = [from && germanLevelNames[from], to && germanLevelNames[to]]
  if (least && most) return least === most ? least : `${least} bis ${most}`
  if (least) return `ab ${least}`
  return most ? `bis ${most}` : 'auf jedem Niveau'
}

const statusName = (status: keyof typeof statusFacts) => statusFacts[status].shortName

function citizenshipWords(
  { groups, keys }: Extract<Condition, { fact: 'citizenship' }>,
  { state }: Names,
): string {
  const names = [...groups.map(group => citizenshipGroupNames[group]), ...keys.map(state)]
  return `Staatsangehörigkeit ${shortened(names, 'weitere')}`
}

/** "Frauen", "ab 27 Jahren": what the condition asks for. */
export function conditionWords(condition: Condition, names: Names): string {
  switch (condition.fact) {
    case 'status':
      return shortened(condition.in.map(statusName), 'weitere')
    case 'age':
      return spanWords(condition)
    case 'german':
      return `Deutsch ${levelWords(condition)}`
    case 'gender':
      return listed(condition.in.map(one => genderGroups[one]))
    case 'citizenship':
      return citizenshipWords(condition, names)
    case 'municipality':
      return `Wohnort ${shortened(condition.in.map(names.place), 'weitere')}`
    case 'children':
      return `ein Kind ${spanWords(condition)}`
    case 'claim':
      return listed(
        condition.in.map(one => claimWords[one]),
        'oder',
      )
  }
}

/** The same with nothing left out, for the preview of a rule. */
export function everyWord(condition: Condition, names: Names): string {
  if (condition.fact === 'status') return listed(condition.in.map(statusName), 'oder')
  if (condition.fact !== 'municipality') return conditionWords(condition, names)
  return `Wohnort ${listed(condition.in.map(names.place), 'oder')}`
}

/** Both facts in one sentence; who reads it sees why. */
export function conditionSentence(condition: Condition, facts: FinderFacts, names: Names): string {
  const asked = capital(withGiven(condition, facts, names))
  return `${asked}, ${knownWords(condition, facts, names)}`
}

/** Where it stands against somebody: "Nur für Frauen; angegeben ist männlich" */
export function onlySentence(condition: Condition, facts: FinderFacts, names: Names): string {
  const asked = onlyWith(condition.fact, withGiven(condition, facts, names))
  return `Nur ${asked}; ${knownWords(condition, facts, names)}`
}

function onlyWith(fact: Condition['fact'], words: string): string {
  if (fact === 'german' || fact === 'citizenship') return `mit ${words}`
  if (fact === 'children') return `wenn ${words} da ist`
  return fact === 'claim' ? `wenn ${words} besteht` : words
}

/** Of a long list the part that applies here stands first. */
function withGiven(condition: Condition, facts: FinderFacts, names: Names): string {
  if (condition.fact === 'status') {
    const first = givenFirst(condition.in, facts.status).map(statusName)
    return `mit Status ${shortened(first, 'weiteren', 'oder')}`
  }
  if (condition.fact === 'municipality') {
    const first = givenFirst(condition.in, facts.municipality).map(names.place)
    return `für Menschen aus ${shortened(first, 'weiteren Gemeinden')}`
  }
  const words = conditionWords(condition, names)
  return condition.fact === 'gender' ? `für ${words}` : words
}

function givenFirst<T>(wanted: readonly T[], given: T | null): readonly T[] {
  if (given === null || !wanted.includes(given)) return wanted
  return [given, ...wanted.filter(other => other !== given)]
}

function knownWords({ fact, ...asked }: Condition, facts: FinderFacts, names: Names): string {
  switch (fact) {
    case 'status':
      return facts.status === null
        ? 'der Status ist nicht bekannt'
        : `angegeben ist ${statusName(facts.status)}`
    case 'age':
      return facts.age === null ? 'das Alter ist nicht bekannt' : `hier sind es ${facts.age}`
    case 'german':
      return facts.germanLevel === null
        ? 'der Stand ist nicht bekannt'
        : `angegeben ist ${germanLevelNames[facts.germanLevel]}`
    case 'gender':
      return facts.gender === 'x'
        ? 'das Geschlecht ist nicht angegeben'
        : `angegeben ist ${genderNames[facts.gender]}`
    case 'citizenship':
      return citizenshipKnown(facts, names)
    case 'municipality':
      return facts.municipality === null
        ? 'der Wohnort ist nicht bekannt'
        : `der Wohnort ist ${names.place(facts.municipality)}`
    case 'children':
      return childrenKnown(facts.children)
    case 'claim':
      return claimKnown((asked as { in: readonly Claim[] }).in, facts)
  }
}

function citizenshipKnown(facts: FinderFacts, { state }: Names): string {
  const known = knownCitizenships(facts)
  if (known.length > 0) return `angegeben ist ${listed(known.map(state))}`
  const group = groupOfStatus(facts.status)
  if (group === null || facts.status === null) return 'hier ist sie nicht bekannt'
  return `das folgt hier aus dem Status (${statusName(facts.status)})`
}

function childrenKnown(children: FinderFacts['children']): string {
  if (children === null) return 'nach Kindern wurde nicht gefragt'
  return children.length === 0 ? 'hier gibt es keine Kinder' : `hier sind es ${childAges(children)}`
}

function claimKnown(wanted: readonly Claim[], { claims }: FinderFacts): string {
  const said = claims.filter(({ claim }) => wanted.includes(claim))
  if (said.some(({ holds }) => holds)) return 'das liegt vor'
  return said.length === wanted.length ? 'das liegt nicht vor' : 'das ist nicht bekannt'
}

const BABY_MONTHS = 24

/** "4 Jahre und 20 Monate" */
export function childAges(months: readonly number[]): string {
  return listed(
    months
      .toSorted((a, b) => b - a)
      .map(age =>
        age < BABY_MONTHS
          ? counted(age, 'Monat', 'Monate')
          : counted(Math.floor(age / 12), 'Jahr', 'Jahre'),
      ),
  )
}

/** What to ask where the condition is unclear; one question. */
export function conditionQuestion(condition: Condition, facts: FinderFacts): string {
  switch (condition.fact) {
    case 'status':
      return facts.status === 'FIKTION'
        ? 'Welcher Titel galt vor der Fiktionsbescheinigung?'
        : 'Welchen Aufenthaltsstatus hat die Person?'
    case 'age':
      return 'Wie alt ist die Person?'
    case 'german':
      return 'Welches Niveau in Deutsch ist erreicht?'
    case 'gender':
      return 'Welches Geschlecht ist eingetragen?'
    case 'citizenship':
      return 'Welche Staatsangehörigkeit hat die Person?'
    case 'municipality':
      return 'In welcher Gemeinde wohnt die Person?'
    case 'children':
      return 'Wie alt sind die Kinder?'
    case 'claim':
      return `Besteht ${listed(
        condition.in.map(one => claimWords[one]),
        'oder',
      )}?`
  }
}

/** For small numbers: no thousands to set apart. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
