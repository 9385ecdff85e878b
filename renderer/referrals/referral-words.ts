import { formatDay, isDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import {
  deliveryNames,
  delivery as deliverySchema,
  type Referral,
  type ReferralEvent,
  type ReferralLine,
  type ReferralState,
  referralStateNames,
  refusalNames,
  refusal as refusalSchema,
} from '../../shared/referrals/referral.ts'
import { closedStates } from '../../shared/referrals/referral-rules.ts'
import {
  type DataGroup,
  dataGroup,
  dataGroupNames,
  holdsOn,
  type KeptRelease,
  type ReleaseProblem,
} from '../../shared/referrals/release.ts'
import { needOutcome, needOutcomeNames } from '../../shared/tasks/plan.ts'
import { shortDay } from '../clients/list-words.ts'
import type { IconName } from '../ui/icon-paths.ts'

type Tone = 'bad' | 'warn' | 'ok' | 'info' | 'muted'
type StateWords = { text: string; tone: Tone; icon: IconName }

/** Said by the line itself: what came back, and since when nothing has. */
type Told = Pick<ReferralLine, 'state' | 'refusal' | 'outcome' | 'waitingDays'>

const looks: Readonly<Record<ReferralState, { tone: Tone; icon: IconName }>> = {
  entwurf: { tone: 'muted', icon: 'edit' },
  vermittelt: { tone: 'info', icon: 'referrals' },
  angenommen: { tone: 'ok', icon: 'ok' },
  warteliste: { tone: 'info', icon: 'half' },
  abgelehnt: { tone: 'warn', icon: 'x' },
  laeuft: { tone: 'ok', icon: 'ok' },
  abgeschlossen: { tone: 'muted', icon: 'check' },
  abgebrochen: { tone: 'muted', icon: 'x' },
  zurueckgezogen: { tone: 'muted', icon: 'undo' },
}

/** "Abgelehnt: keine Kapazität", "Abgeschlossen: gedeckt" */
export function stateText({ state, refusal, outcome }: Omit<Told, 'waitingDays'>): string {
  const name = referralStateNames[state]
  if (state === 'abgelehnt' && refusal) return `${name}: ${refusalNames[refusal]}`
  if (state === 'abgeschlossen' && outcome) return `${name}: ${needOutcomeNames[outcome]}`
  return name
}

export function stateWords(told: Told): StateWords {
  return { text: stateText(told), ...looks[told.state] }
}

/** Overdue from the first reminder on; before that it is only waiting. */
export function waitingWords(
  waitingDays: number | null,
  reminderDays: readonly number[],
): { text: string; tone: Tone } | null {
  if (waitingDays === null) return null
  const first = reminderDays[0] ?? 0
  const last = reminderDays.at(-1) ?? first
  const text =
    waitingDays === 0
      ? 'heute vermittelt'
      : `seit ${countOf(waitingDays, 'Tag', 'Tagen')} ohne Antwort`
  if (waitingDays >= last) return { text, tone: 'bad' }
  return { text, tone: waitingDays >= first ? 'warn' : 'muted' }
}

/** What stands under the state: late answers, a consent taken back, else what comes next. */
export function underState(
  line: ReferralLine,
  { today, reminderDays }: { today: string; reminderDays: readonly number[] },
): { text: string; tone: Tone } {
  if (line.consentWithdrawn && !closedStates.some(state => state === line.state))
    return { text: 'Einwilligung widerrufen', tone: 'bad' }
  return (
    waitingWords(line.waitingDays, reminderDays) ?? { text: nextText(line, today), tone: 'muted' }
  )
}

export const releaseProblemTexts: Readonly<Record<ReleaseProblem, string>> = {
  fehlt: 'Die Einwilligung fehlt',
  abgelaufen: 'Die Einwilligung ist abgelaufen',
  widerrufen: 'Die Einwilligung ist widerrufen',
  'ohne-name': 'Der Name ist nicht freigegeben',
}

/** In the order of the form; with commas only, for some of the names hold an "und" themselves. */
export function groupsText(groups: readonly DataGroup[]): string {
  const inOrder = dataGroup.options.filter(group => groups.includes(group))
  return inOrder.map(group => dataGroupNames[group]).join(', ')
}

/** Beside the word "Einwilligung". */
export const releaseProblemWords: Readonly<Record<ReleaseProblem, string>> = {
  fehlt: 'fehlt',
  abgelaufen: 'abgelaufen',
  widerrufen: 'widerrufen',
  'ohne-name': 'ohne den Namen',
}

const eventTitles: Readonly<Record<ReferralEvent['kind'], string>> = {
  angelegt: 'Angelegt',
  vermittelt: 'Vermittelt',
  angenommen: 'Angenommen',
  warteliste: 'Auf der Warteliste',
  abgelehnt: 'Abgelehnt',
  'nicht-erreicht': 'Person nicht erreicht',
  laeuft: 'Läuft',
  abgeschlossen: 'Abgeschlossen',
  abgebrochen: 'Abgebrochen',
  zurueckgezogen: 'Zurückgezogen',
  'wieder-offen': 'Wieder geöffnet',
  erinnert: 'Erinnert',
  angekommen: 'Angekommen',
  'nicht-angekommen': 'Nicht angekommen',
  zurueckgenommen: 'Zurückgenommen',
  termin: 'Termin eingetragen',
  freigegeben: 'Einwilligung erteilt',
  widerrufen: 'Einwilligung widerrufen',
  mitgeteilt: 'Widerruf der Stelle mitgeteilt',
}

const dayText = (code: string) => (isDay(code) ? formatDay(code) : '')
const isKind = (code: string): code is ReferralEvent['kind'] => code in eventTitles

/** "Abgelehnt: keine Kapazität", "Vermittelt: mit der Post" */
export function eventTitle({ kind, code }: Pick<ReferralEvent, 'kind' | 'code'>): string {
  const title = eventTitles[kind]
  if (kind === 'termin') return code === null ? 'Termin entfernt' : `${title}: ${dayText(code)}`
  if (code === null) return title
  if (kind === 'zurueckgenommen')
    return isKind(code) ? `Zurückgenommen: ${eventTitles[code]}` : title
  if (isDay(code)) return `${title}, ${kind === 'warteliste' ? 'bis' : 'Termin'} ${formatDay(code)}`
  const way = deliverySchema.safeParse(code)
  if (way.success) return `${title}: ${deliveryNames[way.data]}`
  const reason = refusalSchema.safeParse(code)
  if (reason.success) return `${title}: ${refusalNames[reason.data]}`
  const outcome = needOutcome.safeParse(code)
  return outcome.success ? `${title}: ${needOutcomeNames[outcome.data]}` : title
}

/** "Di 24.11.2026, 09:30 Uhr, Raum 2, Frau Reuter" */
export function appointmentText({
  day,
  time,
  place,
  with: who,
}: NonNullable<Referral['appointment']>): string {
  return [formatDay(day), time && `${time} Uhr`, place, who && `bei ${who}`]
    .filter(Boolean)
    .join(', ')
}

/** Goes along without a page that bears a name. */
const withoutLetter: ReadonlySet<string | null> = new Set(['mitgegeben', 'telefon'])

/** What is still missing before it can be called sent; empty if it may go. */
export function missingForSending(
  { releaseProblem, letters }: Pick<Referral, 'releaseProblem' | 'letters'>,
  way: string | null,
): string[] {
  const isPrinted = letters.some(({ kind, sentOn }) => kind === 'vermittlung' && sentOn === null)
  if (!isPrinted && withoutLetter.has(way)) return []
  if (releaseProblem !== null) return [releaseProblemTexts[releaseProblem]]
  return isPrinted ? [] : ['Der Brief ist noch nicht gedruckt oder gespeichert']
}

/** What a list says below the state: the day that comes next, or the last one that was. */
export function nextText(
  line: Pick<
    ReferralLine,
    'state' | 'waitUntil' | 'appointmentOn' | 'answeredOn' | 'sentOn' | 'createdOn' | 'arrived'
  >,
  today: string,
): string {
  const { state, waitUntil, appointmentOn, arrived } = line
  const short = (day: string) => shortDay(day, today)
  if (state === 'warteliste' && waitUntil) return `bis ${short(waitUntil)}`
  if (arrived === 'nein') return 'nicht angekommen'
  if (appointmentOn && appointmentOn >= today) return `Termin ${short(appointmentOn)}`
  if (arrived === 'ja') return 'angekommen'
  if (line.answeredOn) return `Antwort ${short(line.answeredOn)}`
  return line.sentOn ? `vermittelt ${short(line.sentOn)}` : `angelegt ${short(line.createdOn)}`
}

/** Holds, has run out or was taken back, and since when. */
export function releaseStand(
  release: Pick<KeptRelease, 'groups' | 'givenOn' | 'validUntil' | 'withdrawnOn'>,
  today: string,
): { text: string; tone: Tone } {
  const { withdrawnOn, validUntil } = release
  if (withdrawnOn !== null) return { text: `widerrufen am ${formatDay(withdrawnOn)}`, tone: 'bad' }
  if (holdsOn(release, today)) return { text: `gilt bis ${formatDay(validUntil)}`, tone: 'ok' }
  return { text: `abgelaufen am ${formatDay(validUntil)}`, tone: 'muted' }
}
