import { genderNames } from '../../shared/clients/options.ts'
import { dayOfInstant, formatDay, formatDayShort, formatInstant } from '../../shared/lib/dates.ts'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { Board, WaitingLine } from '../../shared/matching/board.ts'
import type { FairnessGroup, Shortage } from '../../shared/matching/run.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { languageName } from '../clients/language-name.ts'
import type { IconName } from '../ui/icon-paths.ts'

// What the screen Passung says, apart from the reasons that the rules bring along.

type KindWords = {
  tab: string
  one: string
  many: string
  /** "von sieben Fällen" */
  ofMany: string
  helper: { w: string; m: string }
  /** "6 von 7 Fällen könnten …" */
  could: string
}
export const kindWords: Readonly<Record<AssignmentKind, KindWords>> = {
  begleitung: {
    ...{ tab: 'Begleitungen', one: 'Fall', many: 'Fälle', ofMany: 'Fällen' },
    ...{ helper: { w: 'Lotsin', m: 'Lotse' }, could: 'begleitet werden' },
  },
  tandem: {
    ...{ tab: 'Patenschaften', one: 'Fall', many: 'Fälle', ofMany: 'Fällen' },
    ...{ helper: { w: 'Patin', m: 'Pate' }, could: 'eine Patenschaft bekommen' },
  },
  dolmetschen: {
    ...{ tab: 'Dolmetscheinsätze', one: 'Einsatz', many: 'Einsätze', ofMany: 'Einsätzen' },
    ...{ helper: { w: 'Dolmetscherin', m: 'Dolmetscher' }, could: 'besetzt werden' },
  },
}

type Counted = Pick<Board, 'kind' | 'counts'> & { waiting: readonly Pick<WaitingLine, 'state'>[] }

/** "28 Fälle: 5 bestätigt, 2 reserviert, 14 Vorschläge, 7 ohne." */
export function countsText({ kind, counts, waiting }: Counted): string {
  const { bestaetigt, reserviert, vorschlag, ohne, neu } = counts
  const { one, many } = kindWords[kind]
  const rests = waiting.filter(({ state }) => state === 'ruht').length
  const all = bestaetigt + reserviert + vorschlag + ohne + neu + rests
  const parts = [
    bestaetigt > 0 && `${formatGermanNumber(bestaetigt)} bestätigt`,
    reserviert > 0 && `${formatGermanNumber(reserviert)} reserviert`,
    vorschlag > 0 && countOf(vorschlag, 'Vorschlag', 'Vorschläge'),
    ohne > 0 && `${formatGermanNumber(ohne)} ohne`,
    neu > 0 && `${formatGermanNumber(neu)} neu`,
    rests > 0 && `${formatGermanNumber(rests)} ${rests === 1 ? 'ruht' : 'ruhen'}`,
  ].filter(part => part !== false)
  if (all === 0) return 'Niemand wartet.'
  return `${countOf(all, one, many)}: ${parts.join(', ')}.`
}

/** "heute um 8:52 Uhr" */
export function momentText(iso: string, today: string): string {
  const on = dayOfInstant(iso)
  const time = formatInstant(iso).split(', ')[1]?.replace(/^0/, '')
  return `${on === today ? 'heute' : `am ${formatDay(on)}`} um ${time}`
}

export function signed(points: number): string {
  if (points === 0) return '0'
  return `${points > 0 ? '+' : '−'}${formatGermanNumber(Math.abs(points))}`
}

/** "806 → 492"; a dash where there is nobody. */
export function pointsChange(before: number | null, after: number | null): string {
  const shown = (points: number | null) => (points === null ? '–' : formatGermanNumber(points))
  return `${shown(before)} → ${shown(after)}`
}

type Look = { icon: IconName; tone: 'bad' | 'warn' | 'ok' | 'info' | 'muted'; text: string }

export function lineState(line: WaitingLine): Look {
  const { state, helperName, reservedUntil, hint } = line
  switch (state) {
    case 'vorschlag':
      return { icon: 'matching', tone: 'muted', text: helperName }
    case 'reserviert': {
      const until = reservedUntil === null ? '' : ` bis ${formatDayShort(reservedUntil)}`
      return { icon: 'clock', tone: 'warn', text: `reserviert${until}: ${helperName}` }
    }
    case 'ohne':
      return { icon: 'x', tone: 'bad', text: hint || 'noch niemand' }
    case 'neu':
      return { icon: 'dot', tone: 'info', text: 'neu, noch nicht gerechnet' }
    case 'ruht':
      return { icon: 'minus', tone: 'muted', text: hint || 'ruht' }
  }
}

const shownUrgencies = { akut: 'bad', dringend: 'warn' } as const

/** Only what stands out: everybody else waits as usual. */
export function urgencyTone({ urgency }: Pick<WaitingLine, 'urgency'>): 'bad' | 'warn' | null {
  return urgency === 'akut' || urgency === 'dringend' ? shownUrgencies[urgency] : null
}

/** "Friedberg (Hessen)": here it is obvious. */
export const shortPlace = (name: string) => name.replace(/ \(.*\)$/, '')

/** "eine Dari sprechende Lotsin im Raum Nidda" */
export function wantedText(
  { language, municipality, gender }: Shortage,
  kind: AssignmentKind,
  nameOf: (ags: string) => string,
): string {
  const { helper } = kindWords[kind]
  const speaking = `${languageName(language)} sprechende`
  const who =
    gender === 'm'
      ? `ein ${speaking}r ${helper.m}`
      : `eine ${speaking} ${gender === 'w' ? helper.w : 'Person'}`
  const place = shortPlace(nameOf(municipality))
  return place === '' ? who : `${who} im Raum ${place}`
}

/** "6 von 7 Fällen ohne Vorschlag könnten begleitet werden." */
export function gainText(more: number, without: number, kind: AssignmentKind): string {
  const { one, many, ofMany, could } = kindWords[kind]
  const verb = more === 1 ? 'könnte' : 'könnten'
  if (without <= more) return `${countOf(more, one, many)} mehr ${verb} ${could}.`
  const of = `${formatGermanNumber(more)} von ${formatGermanNumber(without)} ${ofMany}`
  return `${of} ohne Vorschlag ${verb} ${could}.`
}

const peopleNames = { w: 'Frauen', m: 'Männer' } as const

export function groupName(
  { by, key }: Pick<FairnessGroup, 'by' | 'key'>,
  nameOf: (ags: string) => string,
): string {
  if (key === null) return 'nicht bekannt'
  if (by === 'sprache') return languageName(key)
  if (by === 'ort') return shortPlace(nameOf(key)) || 'nicht bekannt'
  if (key === 'w' || key === 'm') return peopleNames[key]
  return key === 'd' ? genderNames.d : genderNames.x
}
