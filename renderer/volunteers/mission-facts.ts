import type { MissionSheet } from '../../shared/volunteers/assignment.ts'

export type MissionFact = { label: string; value: string }

/** Everything of the sheet, in its order; what is empty is not printed either. */
export function missionFacts(sheet: MissionSheet): MissionFact[] {
  const facts: MissionFact[] = [
    { label: 'Für', value: sheet.helperName },
    { label: 'Tag', value: sheet.day },
    { label: 'Uhrzeit', value: sheet.time },
    { label: 'Dauer', value: sheet.duration },
    { label: 'Treffpunkt', value: sheet.meetingPoint },
    { label: 'Sie treffen', value: sheet.firstName },
    { label: 'Sprache', value: sheet.language },
    { label: 'Aufgabe', value: sheet.task },
    { label: 'Gültig bis', value: sheet.validUntil },
    { label: 'Büro', value: [sheet.officeName, sheet.contactPhone].filter(Boolean).join(', ') },
  ]
  return facts.filter(({ value }) => value !== '')
}
