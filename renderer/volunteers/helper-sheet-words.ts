import { daysBetween, formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import {
  type KeptApproval,
  type KeptExemption,
  type Requirement,
  type RequirementStanding,
  requirement,
  requirementNames,
} from '../../shared/volunteers/approval.ts'
import { blockersOf, isOpen, mayDo, needsAct } from '../../shared/volunteers/approval-rules.ts'
import {
  farewellNames,
  type HelperKind,
  type HelperState,
  helperKind,
  type KeptHelper,
} from '../../shared/volunteers/helper.ts'
import { missingForActive } from '../../shared/volunteers/helper-rules.ts'
import { inList, shortPaper, taskNames } from './helper-words.ts'

// What the sheet of a helper says first: what is to be done, what she may do, and why not.

type Standings = readonly RequirementStanding[]

export type Allowed = {
  kind: HelperKind
  title: string
  note: string
  look: 'may' | 'ends' | 'not'
}

/** Why a kind of work is not hers. */
function notNote(
  kind: HelperKind,
  helper: Pick<KeptHelper, 'kinds'>,
  standings: Standings,
): string {
  if (!helper.kinds.includes(kind)) return 'nicht vereinbart'
  const [first, ...more] = blockersOf(kind, standings)
  if (!first) return ''
  const name = shortPaper[first.requirement]
  if (more.length > 0) return `${more.length + 1} Nachweise fehlen`
  return first.state === 'abgelaufen' ? `${name} abgelaufen` : `${name} fehlt`
}

const soonest = (days: readonly (string | null)[]) =>
  days.filter(day => day !== null).toSorted()[0] ?? null

/** For each kind: may, until when, or may not and why. */
export function allowedOf(
  helper: Pick<KeptHelper, 'kinds' | 'state' | 'pauseUntil' | 'withMinors'>,
  standings: Standings,
  today: string,
): Allowed[] {
  return helperKind.options.map(kind => {
    const title = taskNames[kind]
    const { allowed } = mayDo(kind, standings)
    if (!helper.kinds.includes(kind) || !allowed)
      return { kind, title: `${title} nicht`, note: notNote(kind, helper, standings), look: 'not' }
    if (helper.state !== 'aktiv')
      return { kind, title: `${title} nicht`, note: stateNote(helper), look: 'not' }
    const blocking = standings.filter(one => one.kind === kind && one.blocks)
    const until = soonest(blocking.map(one => one.until))
    const isEnding = blocking.some(({ state }) => state === 'laeuft-ab')
    const minors = helper.withMinors ? ', auch mit Kindern' : ''
    if (until === null) return { kind, title, note: `unbefristet${minors}`, look: 'may' }
    if (!isEnding) return { kind, title, note: `bis ${formatDay(until)}${minors}`, look: 'may' }
    const left = countOf(Math.max(0, daysBetween(today, until)), 'Tag', 'Tage')
    return { kind, title, note: `noch ${left}, bis ${formatDay(until)}`, look: 'ends' }
  })
}

function stateNote({ state, pauseUntil }: Pick<KeptHelper, 'state' | 'pauseUntil'>): string {
  if (state === 'pause') return pauseUntil ? `Pause bis ${formatDay(pauseUntil)}` : 'in Pause'
  return state === 'verabschiedet' ? 'verabschiedet' : 'noch nicht aktiv'
}

// ---- papers

export type PaperRow = {
  requirement: Requirement
  /** The paper that counts now, or the newest one. */
  paper: KeptApproval | undefined
  exemption: KeptExemption | undefined
  /** Of the kinds for which it holds, the worst. */
  standing: RequirementStanding | undefined
  kinds: HelperKind[]
}

const worse: readonly RequirementStanding['state'][] = [
  'fehlt',
  'abgelaufen',
  'laeuft-ab',
  'befreit',
  'gilt',
]

type Papers = {
  standings: Standings
  approvals: readonly KeptApproval[]
  exemptions: readonly KeptExemption[]
}

/** One line for each paper that is asked for or was shown; what is wrong stands first. */
export function paperRows({ standings, approvals, exemptions }: Papers, today: string): PaperRow[] {
  const rows = requirement.options.flatMap((needed): PaperRow[] => {
    const own = standings.filter(one => one.requirement === needed)
    const shown = approvals.filter(one => one.requirement === needed)
    if (own.length === 0 && shown.length === 0) return []
    const standing = own.toSorted((a, b) => rank(a) - rank(b))[0]
    const newest = shown.toSorted((a, b) => (a.on < b.on ? 1 : -1))
    return [
      {
        ...{ requirement: needed, standing },
        paper: newest.find(({ on }) => on === standing?.on) ?? newest[0],
        exemption: exemptions.find(one => one.requirement === needed && one.until >= today),
        kinds: own.map(({ kind }) => kind),
      },
    ]
  })
  return rows.toSorted((a, b) => rank(a.standing) - rank(b.standing))
}

function rank(one: RequirementStanding | undefined): number {
  if (!one) return worse.length * 2
  return worse.indexOf(one.state) + (one.blocks ? 0 : 0.5) + (needsAct(one) ? 0 : worse.length)
}

export type StandingWords = {
  tone: 'bad' | 'warn' | 'muted'
  icon: 'danger' | 'alert' | 'check' | 'circle'
  text: string
}

export function standingWords(one: RequirementStanding | undefined): StandingWords {
  if (!one) return { tone: 'muted', icon: 'circle', text: 'nicht verlangt' }
  const until = one.until ? formatDay(one.until) : null
  if (one.state === 'fehlt')
    return one.blocks
      ? { tone: 'bad', icon: 'danger', text: 'fehlt' }
      : { tone: 'muted', icon: 'circle', text: 'noch nicht' }
  if (one.state === 'abgelaufen')
    return { tone: 'bad', icon: 'danger', text: `abgelaufen${until ? ` ${until}` : ''}` }
  if (one.state === 'laeuft-ab') return { tone: 'warn', icon: 'alert', text: `bis ${until ?? ''}` }
  if (one.state === 'befreit')
    return { tone: 'warn', icon: 'alert', text: `Ausnahme bis ${until ?? ''}` }
  return { tone: 'muted', icon: 'check', text: until ? `bis ${until}` : 'unbefristet' }
}

export const kindsText = (kinds: readonly HelperKind[]) =>
  inList(kinds.map(kind => taskNames[kind]))

// ---- the next step

export type NextAct =
  | { act: 'state'; to: HelperState }
  | { act: 'paper'; requirement: Requirement }
  | { act: 'sign' }
  | { act: 'contact' }
  | { act: 'certificate' }
export type NextStep = {
  label: string
  text: string
  tone: 'usual' | 'late' | 'quiet'
  next?: NextAct
}

const named = (list: readonly Requirement[]) => inList(list.map(one => requirementNames[one]))

function paperAct(missing: readonly Requirement[]): NextAct {
  const [first] = missing
  if (first === undefined) return { act: 'state', to: 'aktiv' }
  return first === 'verschwiegenheit' ? { act: 'sign' } : { act: 'paper', requirement: first }
}

function beforeActive(helper: KeptHelper, standings: Standings): NextStep {
  if (helper.state === 'bewerbung')
    return {
      ...{ label: `Bewerbung vom ${formatDay(helper.appliedOn)}`, tone: 'usual' },
      text: 'Erstgespräch führen und eintragen',
      next: { act: 'state', to: 'gespraech' },
    }
  const missing = missingForActive(helper.kinds, standings)
  if (missing.length === 0)
    return {
      ...{ label: 'Nächster Schritt', tone: 'usual' },
      text: 'Alles da, was nötig ist: Die Person kann aktiv werden',
      next: { act: 'state', to: 'aktiv' },
    }
  return {
    ...{ label: 'Bis zum ersten Einsatz fehlt noch', tone: 'usual' },
    text: named(missing),
    next: paperAct(missing),
  }
}

function openText(open: Standings): string {
  const papers = named([...new Set(open.map(one => one.requirement))])
  const kinds = [...new Set(open.filter(({ blocks }) => blocks).map(({ kind }) => kind))]
  return kinds.length === 0 ? papers : `${papers}: bis dahin gesperrt: ${kindsText(kinds)}`
}

function whileActive(standings: Standings, silentDays: number | null): NextStep {
  const open = standings.filter(one => isOpen(one) && needsAct(one))
  const [worst] = open.toSorted((a, b) => rank(a) - rank(b))
  if (worst)
    return {
      ...{ label: worst.state === 'abgelaufen' ? 'Abgelaufen' : 'Fehlt', tone: 'late' },
      text: openText(open),
      next: paperAct([worst.requirement]),
    }
  if (silentDays !== null)
    return {
      ...{ label: 'Nächster Schritt', tone: 'late' },
      text: `Seit ${countOf(silentDays, 'Tag', 'Tagen')} kein Kontakt: nachfragen, wie es geht`,
      next: { act: 'contact' },
    }
  const ending = standings
    .filter(({ state }) => state === 'laeuft-ab')
    .toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1))[0]
  if (ending)
    return {
      ...{ label: `Läuft ab am ${formatDay(ending.until ?? '')}`, tone: 'usual' },
      text: `${requirementNames[ending.requirement]} erneuern`,
      next: { act: 'paper', requirement: ending.requirement },
    }
  return { label: 'Nächster Schritt', tone: 'quiet', text: 'Nichts offen' }
}

/** The one thing that is to be done now, and its button. */
export function nextStepOf(
  { helper, standings }: { helper: KeptHelper; standings: Standings },
  { today, silentDays }: { today: string; silentDays: number | null },
): NextStep {
  if (helper.state === 'bewerbung' || helper.state === 'gespraech')
    return beforeActive(helper, standings)
  if (helper.state === 'pause') {
    const { pauseUntil } = helper
    const isOver = pauseUntil !== null && pauseUntil < today
    return {
      ...{ label: `Pause seit ${formatDay(helper.stateOn)}`, tone: isOver ? 'late' : 'quiet' },
      text:
        pauseUntil === null
          ? 'Ohne Ende'
          : `${isOver ? 'War geplant bis' : 'Bis'} ${formatDay(pauseUntil)}`,
      next: { act: 'state', to: 'aktiv' },
    }
  }
  if (helper.state === 'verabschiedet') {
    const why = farewellNames[helper.leftReason as keyof typeof farewellNames]
    return {
      ...{ label: `Verabschiedet am ${formatDay(helper.leftOn ?? helper.stateOn)}`, tone: 'quiet' },
      text: why ? `Grund: ${why}` : 'Danke für den Einsatz',
      next: { act: 'certificate' },
    }
  }
  return whileActive(standings, silentDays)
}
