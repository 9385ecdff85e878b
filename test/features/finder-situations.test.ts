import { expect, test } from 'vitest'
import {
  answerTo,
  findingOf,
  type Row,
  type Situation,
  starterRules,
  TODAY,
} from '../support/finder-situations.ts'

// Everything but the Integrationskurs, by the rules that ship.

const rules = starterRules()
const met = 'status:rule-met'
const adult = 'alter:rule-met'

// biome-ignore format: one line per situation reads better than ten
const rows: readonly Row[] = [
  ['a grown-up from Syria', 'deutsch4u', TODAY, { age: 31, citizenships: ['475'] }, 'passt', [adult]],
  ['with Gestattung, passport unknown', 'deutsch4u', TODAY, { age: 31, status: 'GESTATTUNG' }, 'passt', [adult]],
  ['from Ukraine', 'deutsch4u', TODAY, { age: 40, citizenships: ['166'] }, 'passt', [adult]],
  ['stateless', 'deutsch4u', TODAY, { age: 40, citizenships: ['997'] }, 'passt', [adult]],
  ['from France', 'deutsch4u', TODAY, { age: 40, citizenships: ['129'] }, 'nicht', ['herkunft:rule-requires']],
  ['from Syria and France', 'deutsch4u', TODAY, { age: 40, citizenships: ['475', '129'] }, 'nicht', ['herkunft:rule-requires']],
  ['German', 'deutsch4u', TODAY, { age: 40, citizenships: ['000'] }, 'nicht', ['herkunft:rule-requires']],
  ['EU by status', 'deutsch4u', TODAY, { age: 40, status: 'EU' }, 'nicht', ['herkunft:rule-requires']],
  ['from the Soviet Union', 'deutsch4u', TODAY, { age: 70, citizenships: ['159'] }, 'vielleicht', ['herkunft:rule-asks']],
  ['passport unclear', 'deutsch4u', TODAY, { age: 40, citizenships: ['998'] }, 'vielleicht', ['herkunft:rule-asks']],
  ['seventeen', 'deutsch4u', TODAY, { age: 17, citizenships: ['475'] }, 'nicht', ['alter:rule-requires']],
  ['eighteen', 'deutsch4u', TODAY, { age: 18, citizenships: ['475'] }, 'passt', [adult]],
  ['age unknown', 'deutsch4u', TODAY, { citizenships: ['475'] }, 'vielleicht', ['alter:rule-asks']],
  ['from France, before the call', 'deutsch4u', '2025-08-31', { age: 40, citizenships: ['129'] }, 'passt', ['angebot:open-to-all']],
  ['from France, on the first day', 'deutsch4u', '2025-09-01', { age: 40, citizenships: ['129'] }, 'nicht', ['herkunft:rule-requires']],

  ['a woman from Afghanistan', 'mia', TODAY, { gender: 'w', citizenships: ['423'] }, 'passt', ['geschlecht:rule-met']],
  ['a man from Afghanistan', 'mia', TODAY, { gender: 'm', citizenships: ['423'] }, 'nicht', ['geschlecht:rule-requires']],
  ['gender not given', 'mia', TODAY, { citizenships: ['423'] }, 'vielleicht', ['geschlecht:rule-asks']],
  ['a French woman', 'mia', TODAY, { gender: 'w', citizenships: ['129'] }, 'nicht', ['herkunft:rule-requires']],

  ['in the procedure', 'erstorientierung', TODAY, { age: 25, status: 'GESTATTUNG' }, 'passt', [met]],
  ['just arrived', 'erstorientierung', TODAY, { age: 25, status: 'ANKUNFT' }, 'passt', [met]],
  ['recognised', 'erstorientierung', TODAY, { age: 25, status: 'AE_25_2_F' }, 'nicht', ['status:rule-requires']],
  ['in the procedure, sixteen', 'erstorientierung', TODAY, { age: 16, status: 'GESTATTUNG' }, 'nicht', ['alter:rule-requires']],
  ['status unknown', 'erstorientierung', TODAY, { age: 25 }, 'vielleicht', ['status:rule-asks']],

  ['A2', 'berufssprachkurs', TODAY, { germanLevel: 'A2', status: 'AE_25_2_F' }, 'nicht', ['deutsch:rule-requires']],
  ['B1', 'berufssprachkurs', TODAY, { germanLevel: 'B1', status: 'AE_25_2_F' }, 'passt', ['status:rule-spares', 'deutsch:rule-met']],
  ['B2 with Gestattung', 'berufssprachkurs', TODAY, { germanLevel: 'B2', status: 'GESTATTUNG' }, 'passt', ['status:rule-spares', 'deutsch:rule-met']],
  ['B1 with § 60b', 'berufssprachkurs', TODAY, { germanLevel: 'B1', status: 'DULDUNG_60B' }, 'nicht', ['status:rule-excludes']],
  ['B1, status unknown', 'berufssprachkurs', TODAY, { germanLevel: 'B1' }, 'vielleicht', ['status:rule-may-exclude']],

  ['in the procedure', 'asylverfahrensberatung', TODAY, { status: 'GESTATTUNG' }, 'passt', [met]],
  ['a second application', 'asylverfahrensberatung', TODAY, { status: 'DULDUNG_60A' }, 'passt', [met]],
  ['long recognised', 'asylverfahrensberatung', TODAY, { status: 'NE' }, 'nicht', ['status:rule-requires']],

  ['eleven', 'jugendmigrationsdienst', TODAY, { age: 11 }, 'nicht', ['alter:rule-requires']],
  ['twelve', 'jugendmigrationsdienst', TODAY, { age: 12 }, 'passt', [adult]],
  ['twenty-six', 'jugendmigrationsdienst', TODAY, { age: 26 }, 'passt', [adult]],
  ['twenty-seven', 'jugendmigrationsdienst', TODAY, { age: 27 }, 'nicht', ['alter:rule-requires']],
  ['twenty-six', 'migrationsberatung', TODAY, { age: 26 }, 'nicht', ['alter:rule-requires']],
  ['twenty-seven', 'migrationsberatung', TODAY, { age: 27 }, 'passt', [adult]],
  ['age unknown', 'migrationsberatung', TODAY, {}, 'vielleicht', ['alter:rule-asks']],

  ['in the procedure', 'jobcenter', TODAY, { status: 'GESTATTUNG' }, 'nicht', ['status:rule-excludes']],
  ['Duldung', 'jobcenter', TODAY, { status: 'DULDUNG_60D' }, 'nicht', ['status:rule-excludes']],
  ['recognised', 'jobcenter', TODAY, { status: 'AE_25_2_F' }, 'passt', ['status:rule-spares']],
  ['status unknown', 'jobcenter', TODAY, {}, 'vielleicht', ['status:rule-may-exclude']],

  ['a child of two', 'kita', TODAY, { children: [26] }, 'passt', ['kinder:rule-entitles']],
  ['a child of six months', 'kita', TODAY, { children: [6] }, 'passt', ['angebot:open-to-all']],
  ['nobody asked for children', 'kita', TODAY, {}, 'passt', ['angebot:open-to-all']],
  ['anybody', 'rechtsberatung', TODAY, {}, 'passt', ['angebot:open-to-all']],
]

test.each(rows)('%s: %s on %s', (...row) => {
  expect(answerTo(row, rules)).toEqual({ verdict: row[4], codes: row[5] })
})

const sentences = (situation: Situation) =>
  findingOf({ ...situation, base: { rules } }).reasons.map(({ text }) => text)

test('one sentence holds both facts', () => {
  const mbe: Situation = { offer: { topic: 'migrationsberatung' }, facts: { age: 24 } }
  expect(sentences(mbe)[0]).toBe(
    'Migrationsberatung: ab 27 Jahren. Nur ab 27 Jahren; hier sind es 24',
  )
  const mia: Situation = { offer: { topic: 'mia' }, facts: { gender: 'm', citizenships: ['423'] } }
  expect(sentences(mia)[0]).toBe(
    'MiA-Kurs: Frauen aus Drittstaaten. Nur für Frauen; angegeben ist männlich',
  )
  const kita: Situation = { offer: { topic: 'kita' }, facts: { children: [26, 8] } }
  expect(sentences(kita)).toContain(
    'Kita: Anspruch ab dem ersten Geburtstag. Ein Kind von 1 bis 6 Jahren, hier sind es 2 Jahre und 8 Monate',
  )
})

test('an old check shows and changes nothing', () => {
  const situation: Situation = {
    offer: { topic: 'mia' },
    facts: { gender: 'w', citizenships: ['423'] },
  }
  const { verdict, reasons } = findingOf({ ...situation, base: { rules } })
  const [rule] = reasons
  expect(verdict).toBe('passt')
  expect(rule).toMatchObject({ checkedOn: '2026-03-14', stale: true })
})
