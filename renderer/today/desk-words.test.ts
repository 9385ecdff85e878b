import { expect, test } from 'vitest'
import { deadlineKind } from '../../shared/clients/deadline-rules.ts'
import { type DeskLine, deskGroup, deskLineKind } from '../../shared/today/desk.ts'
import { dueWords, reasonWords } from './desk-words.ts'

const today = '2026-11-16'
const aLine = (changes: Partial<DeskLine>): DeskLine => ({
  ...{ key: 'k', kind: 'step', group: 'today', day: today, code: null, text: 'Anruf', detail: '' },
  ...{ client: null, target: null },
  ...changes,
})

test.each<[Partial<DeskLine>, string, string]>([
  [{ group: 'overdue', day: '2026-11-10' }, 'seit 6 Tagen', 'Di 10.11.'],
  [{ group: 'overdue', day: '2026-11-15' }, 'seit gestern', 'So 15.11.'],
  [{ group: 'overdue', day: '2025-03-01' }, 'seit 20 Monaten', '01.03.2025'],
  [{}, 'heute', 'Mo 16.11.'],
  [{ group: 'soon', day: '2026-11-17' }, 'Di 17.11.', 'morgen'],
  [{ kind: 'deadline', group: 'soon', day: '2027-01-14' }, 'Frist 14.01.', 'in 59 Tagen'],
  [{ kind: 'deadline', group: 'today', day: today }, 'Frist 16.11.', 'heute'],
  [{ kind: 'silent', day: '2026-10-17' }, '30 Tage still', 'seit Sa 17.10.'],
  [{ kind: 'need-idle', day: '2026-11-02' }, '14 Tage offen', 'seit Mo 02.11.'],
  [{ kind: 'draft', day: '2026-11-15' }, 'Entwurf', 'gestern'],
  [{ kind: 'handed-over', day: '2026-11-15' }, 'Übergabe', 'gestern'],
  [{ kind: 'referral', code: '1', day: '2026-11-05' }, '11 Tage', 'seit Do 05.11.'],
  [{ kind: 'waiting-over', day: '2026-11-13' }, 'Warteliste', 'bis Fr 13.11.'],
  [{ kind: 'arrival', code: 'termin', day: '2026-11-15' }, 'Termin', 'gestern'],
  [{ kind: 'arrival', code: 'zusage', day: '2026-11-02' }, 'Zusage', 'vor 14 Tagen'],
  [{ kind: 'withdrawal', group: 'overdue', day: '2026-11-15' }, 'seit gestern', 'So 15.11.'],
  [{ kind: 'rechecks', day: today }, 'diese Woche', 'ab Mo 16.11.'],
  [{ kind: 'tandem-silent', day: '2026-10-17' }, '30 Tage still', 'seit Sa 17.10.'],
  [{ kind: 'helper-silent', day: '2026-10-17' }, '30 Tage still', 'seit Sa 17.10.'],
  [{ kind: 'papers', group: 'overdue', day: '2026-10-31' }, 'seit 16 Tagen', 'Sa 31.10.'],
  [{ kind: 'wish-waiting', day: '2026-09-17' }, '60 Tage gewartet', 'seit Do 17.09.'],
  [{ kind: 'reservation', group: 'soon', day: '2026-11-20' }, 'Fr 20.11.', 'in 4 Tagen'],
  [{ kind: 'check-in', day: '2026-11-14' }, 'Nachfragen', 'vor 2 Tagen'],
  [{ kind: 'help-request', group: 'overdue', day: '2026-11-15' }, 'seit gestern', 'So 15.11.'],
])('%j is due %s, %s', (changes, main, note) => {
  expect(dueWords(aLine(changes), today)).toMatchObject({ main, note })
})

test.each<[Partial<DeskLine>, string]>([
  [{ kind: 'deadline', code: 'permit-end', detail: 'DULDUNG_60A' }, 'Duldung § 60a läuft aus'],
  [{ kind: 'deadline', code: 'fiktion-end', group: 'overdue' }, 'Fiktionsbescheinigung abgelaufen'],
  [{ kind: 'consent', code: 'of-age' }, 'Eigene Einwilligung mit 16 Jahren'],
  [{ kind: 'handed-over', text: 'Miriam Habermann' }, 'Übergeben von Miriam Habermann'],
  [{ kind: 'silent', code: 'opened' }, 'Noch kein Gespräch'],
  [{ kind: 'papers', code: 'basis', detail: 'fehlt' }, 'Basisqualifizierung (20–36 UE) fehlt'],
  [
    { kind: 'papers', code: 'vertiefung', detail: 'laeuft-ab' },
    'Vertiefung, Auffrischung läuft ab',
  ],
  [{ kind: 'rechecks', code: '5' }, '5 Angebote wieder prüfen'],
  [{ kind: 'rechecks', code: '1' }, '1 Angebot wieder prüfen'],
  [
    { kind: 'reservation', text: 'Mahnaz Sediqi', day: '2026-11-20', group: 'soon' },
    'Reservierung für Mahnaz Sediqi endet am 20.11.2026',
  ],
  [{ kind: 'wish-waiting', code: 'neu', detail: 'tandem' }, 'Wunsch nach Patenschaft'],
  [{ kind: 'shared-task', text: 'Protokoll schicken' }, 'Protokoll schicken'],
  [
    { kind: 'tandem-silent', code: 'tandem', text: 'Renate Wiegand' },
    'Patenschaft mit Renate Wiegand',
  ],
  [
    { kind: 'help-request', text: 'Zum Amt', detail: 'Dari, 10:00 Uhr' },
    'Zum Amt, Dari, 10:00 Uhr',
  ],
])('%j says %s', (changes, main) => {
  expect(reasonWords(aLine(changes)).main).toBe(main)
})

test('every kind of line in every group has words', () => {
  for (const kind of deskLineKind.options)
    for (const group of deskGroup.options)
      for (const code of [...deadlineKind.options]) {
        const line = aLine({ kind, group, code, detail: 'AE_25_2_F' })
        for (const { main, note } of [reasonWords(line), dueWords(line, today)]) {
          expect(main).not.toBe('')
          expect(`${main}${note}`).not.toMatch(/undefined|null|NaN/)
        }
      }
})
