import { languageName } from '../clients/language-name.ts'
import { addDays, formatDay, formatLongDay } from '../lib/dates.ts'
import { countOf } from '../lib/german-numbers.ts'
import { officeHeadOf } from '../print-office.ts'
import type { Office } from '../settings/settings.ts'
import type { HelpRequest, MissionSheet } from './assignment.ts'

// The Einsatzzettel: as little as possible. Its input is narrow, so that nothing else can slip in.

export type MissionOrder = {
  office: Office
  helperName: string
  /** Of the client; only the first of them is printed. */
  givenNames: string
  request: Pick<HelpRequest, 'language' | 'task' | 'day' | 'time' | 'minutes' | 'place'>
}

const rules = [
  'Was Sie hören und sehen, bleibt unter uns: Ihre Verschwiegenheit gilt auch nach dem Einsatz.',
  'Keine Fragen nach Fluchtgründen, Aufenthalt, Religion oder Gesundheit.',
  'Sie begleiten und übersetzen. Rechtlich beraten oder unterschreiben Sie bitte nicht.',
  'Bitte geben Sie keine privaten Telefonnummern weiter und machen Sie keine Fotos.',
  'Geht etwas schief oder wird es zu viel: Brechen Sie ab und rufen Sie uns an.',
]

export function missionSheetOf({
  office,
  helperName,
  givenNames,
  request,
}: MissionOrder): MissionSheet {
  const { language, task, day, time, minutes, place } = request
  return {
    template: 'mission',
    officeName: officeHeadOf(office).name,
    // Where the settings have no number, a pen may write it.
    contactPhone: office.phone === '' ? '_'.repeat(20) : office.phone,
    helperName,
    firstName: firstNameOf(givenNames),
    language: language === null ? '' : languageName(language),
    task,
    day: formatLongDay(day),
    time: time === null ? '' : `${time} Uhr`,
    duration: minutes === null ? '' : durationOf(minutes),
    meetingPoint: place,
    validUntil: formatDay(addDays(day, 1)),
    rules,
  }
}

export function firstNameOf(givenNames: string): string {
  return givenNames.split(/\s+/).find(Boolean) ?? ''
}

/** "1 Stunde 30 Minuten" */
function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [
    hours > 0 && countOf(hours, 'Stunde', 'Stunden'),
    rest > 0 && countOf(rest, 'Minute', 'Minuten'),
  ]
    .filter(part => part !== false)
    .join(' ')
}
