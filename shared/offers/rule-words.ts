import { type Gender, genderNames, germanLevelNames } from '../clients/options.ts'
import { statusFacts } from '../clients/residence-status.ts'
import { formatDay } from '../lib/dates.ts'
import { claimWords, listed, type Names } from './condition-words.ts'
import type { CitizenshipGroup, Condition, Rule, RuleEffect } from './eligibility.ts'
import { topics } from './topics.ts'

// A rule as one would say it, for the preview beside the editor. Every clause ends with its verb.

type Of<Fact extends Condition['fact']> = Extract<Condition, { fact: Fact }>

const endings: Readonly<Record<RuleEffect, readonly [before: string, after: string]>> = {
  voraussetzung: ['Nur wer', 'wird aufgenommen'],
  ausschluss: ['Wer', 'wird nicht aufgenommen'],
  anspruch: ['Wer', 'hat einen Anspruch'],
}

/** "Gilt für: MiA-Kurs. Ab 09.02.2026: Nur wer weiblich ist, wird aufgenommen. Quelle: …" */
export function ruleWords(rule: Rule, names: Names): string {
  const matter = listed(rule.topics.map(topic => topics[topic].name))
  const when = periodWords(rule)
  const source = `Quelle: ${rule.source}, geprüft am ${formatDay(rule.checkedOn)}.`
  return [`Gilt für: ${matter}.`, `${when}${ruleCore(rule, names)}.`, source].join(' ')
}

/** "Nur wer mindestens 27 Jahre alt ist, wird aufgenommen" */
export function ruleCore(
  { effect, conditions }: Pick<Rule, 'effect' | 'conditions'>,
  names: Names,
) {
  const [before, after] = endings[effect]
  return `${before} ${listed(conditions.map(one => clauseOf(one, names)))}, ${after}`
}

/** Empty where it holds without an end and has always held. */
export function periodWords({ validFrom, validUntil }: Pick<Rule, 'validFrom' | 'validUntil'>) {
  if (validFrom && validUntil) return `Vom ${formatDay(validFrom)} bis ${formatDay(validUntil)}: `
  if (validFrom) return `Ab ${formatDay(validFrom)}: `
  return validUntil ? `Bis ${formatDay(validUntil)}: ` : ''
}

function clauseOf(condition: Condition, names: Names): string {
  switch (condition.fact) {
    case 'status':
      return `den Status ${oneOf(condition.in.map(one => statusFacts[one].shortName))} hat`
    case 'age':
      return ageClause(condition)
    case 'german':
      return levelClause(condition)
    case 'gender':
      return `${oneOf(condition.in.map((one: Gender) => genderNames[one]))} ist`
    case 'citizenship':
      return citizenshipClause(condition, names)
    case 'municipality':
      return `in ${oneOf(condition.in.map(names.place))} wohnt`
    case 'children':
      return childClause(condition)
    case 'claim':
      return `${oneOf(condition.in.map(one => claimWords[one].replace(/^ein /, 'einen ')))} hat`
  }
}

const oneOf = (words: readonly string[]) => listed(words, 'oder')

function ageClause({ from, to }: Of<'age'>): string {
  if (from !== null && to !== null) return `${from} bis ${to} Jahre alt ist`
  return from === null ? `höchstens ${to} Jahre alt ist` : `mindestens ${from} Jahre alt ist`
}

function childClause({ from, to }: Of<'children'>): string {
  if (from !== null && to !== null) return `ein Kind von ${from} bis ${to} Jahren hat`
  return from === null ? `ein Kind bis ${to} Jahre hat` : `ein Kind ab ${from} Jahren hat`
}

function levelClause({ from, to }: Of<'german'>): string {
  const [least, most] = [from && germanLevelNames[from], to && germanLevelNames[to]]
  if (least && most) return `Deutsch auf ${least === most ? least : `${least} bis ${most}`} kann`
  if (least) return `Deutsch mindestens auf ${least} kann`
  return most ? `Deutsch höchstens auf ${most} kann` : 'Deutsch auf irgendeinem Niveau kann'
}

const groupWords: Readonly<Record<Exclude<CitizenshipGroup, 'staatenlos'>, string>> = {
  'eu-efta': 'eines Staats der EU, des EWR oder der Schweiz',
  drittstaat: 'eines Drittstaats',
  ukraine: 'der Ukraine',
  deutsch: 'Deutschlands',
}

function citizenshipClause({ groups, keys }: Of<'citizenship'>, { state }: Names): string {
  const of = [
    ...groups.flatMap(group => (group === 'staatenlos' ? [] : [groupWords[group]])),
    ...keys.map(key => `von ${state(key)}`),
  ]
  return oneOf([
    ...(of.length > 0 ? [`die Staatsangehörigkeit ${oneOf(of)} hat`] : []),
    ...(groups.includes('staatenlos') ? ['staatenlos ist'] : []),
  ])
}
