import { expect, test } from 'vitest'
import {
  aMatchCase,
  aMatchHelper,
  aMatchWorld,
  matchTowns,
} from '../../test/support/match-fact-builders.ts'
import type { Requirement } from '../volunteers/approval.ts'
import { createJudge } from './judge-pair.ts'
import { type MatchCase, type MatchHelper, pairKey } from './match-facts.ts'

const far = { municipality: matchTowns.kassel }
const arabic = { languages: [{ code: 'ar', level: 'erstsprache' as const }] }
const missing = (...some: Requirement[]) => ({
  permission: { allowed: false, missing: some, bySafeguarding: true },
})
const withMinors = (...some: Requirement[]) => ({
  permissionWithMinors: { allowed: false, missing: some, bySafeguarding: true },
})

type Row = [said: string, ofCase: Partial<MatchCase>, ofHelper: Partial<MatchHelper>]

const rows: Row[] = [
  [
    'Verschwiegenheitserklärung fehlt. Ohne sie ist kein Einsatz möglich.',
    {},
    missing('verschwiegenheit'),
  ],
  [
    'Gültiges erweitertes Führungszeugnis fehlt. Ohne dieses ist kein Einsatz möglich.',
    {},
    missing('fuehrungszeugnis'),
  ],
  [
    'Es fehlen: Erstgespräch und Nachweis über Deutsch ab B1. Ohne diese Nachweise ist kein Einsatz möglich.',
    {},
    missing('erstgespraech', 'deutsch-b1'),
  ],
  [
    'Gültiges erweitertes Führungszeugnis fehlt. Ohne dieses ist kein Einsatz mit Kindern oder Jugendlichen möglich.',
    { minors: true },
    withMinors('fuehrungszeugnis'),
  ],
  [
    'Im Fall fehlt das Einverständnis. Ohne Einverständnis wird niemand vorgeschlagen. → Nachfragen, ob ein Vorschlag gewünscht ist.',
    { agreed: false },
    {},
  ],
  [
    'Das Einverständnis, vorgeschlagen zu werden, fehlt. → Nachfragen, ob Vorschläge gewünscht sind.',
    {},
    { agreed: false },
  ],
  ['Der Fall ruht, oder der Wunsch wartet nicht mehr.', { active: false }, {}],
  ['Zurzeit nicht aktiv.', {}, { active: false }],
  ['In Pause bis 01.12.2026.', {}, { active: false, pauseUntil: '2026-12-01' }],
  ['Übernimmt keine Dolmetscheinsätze.', { kind: 'dolmetschen' }, { does: false }],
  ['Zurzeit wird kein Platz angeboten.', {}, { places: 0, placesLeft: 0 }],
  ['Der einzige Platz ist belegt.', {}, { places: 1, placesLeft: 0 }],
  ['Alle 3 Plätze sind belegt.', {}, { places: 3, placesLeft: 0 }],
  [
    'Alle 3 Plätze in dieser Woche sind belegt.',
    { kind: 'dolmetschen' },
    { places: 3, placesLeft: 0 },
  ],
  ['Gewünscht ist eine Frau. Eingetragen: männlich.', { wishedGender: 'w' }, { gender: 'm' }],
  ['Gewünscht ist ein Mann. Eingetragen: weiblich.', { wishedGender: 'm' }, {}],
  ['Möchte nur mit Männern arbeiten. Im Fall: weiblich.', {}, { wishedGender: 'm' }],
  [
    'Keine gemeinsame Sprache. Spricht Arabisch. Im Fall: Dari, Deutsch A1; nötig ist A2.',
    {},
    arabic,
  ],
  [
    'Keine gemeinsame Sprache. Spricht Arabisch. Im Fall: Dari, Deutsch A0; nötig ist A2.',
    { germanLevel: 'A0' },
    arabic,
  ],
  ['Gesucht ist Ukrainisch, mindestens gut. Spricht Arabisch.', { neededLanguage: 'uk' }, arabic],
  [
    'Gesucht ist Arabisch, mindestens gut. Eingetragen: etwas. → Nachfragen, ob die Sprache zum Dolmetschen reicht.',
    { neededLanguage: 'ar' },
    { languages: [{ code: 'ar', level: 'etwas' }] },
  ],
  ['103 km über dem Umkreis von 15 km.', far, { online: false }],
  ['103 km über dem Umkreis von 15 km. → Nachfragen, ob es auch online geht.', far, {}],
  [
    '103 km über dem Umkreis von 15 km. → Nachfragen, ob es auch online geht.',
    { ...far, online: true },
    {},
  ],
  [
    '3 km über dem Umkreis von 1 km. → Nachfragen, ob auch dieser Weg möglich ist oder ob es auch online geht.',
    {},
    { radiusKm: 1 },
  ],
  [
    '1 km über dem Umkreis von 3 km. → Nachfragen, ob auch dieser Weg möglich ist.',
    { online: false },
    { radiusKm: 3 },
  ],
  [
    'Keine gemeinsame Zeit. Kann montags vormittags. Im Fall: freitags nachmittags, mittwochs und sonntags abends. → Nachfragen, ob auch andere Zeiten möglich sind.',
    {
      slots: [
        { weekday: 7, part: 'abend' },
        { weekday: 3, part: 'abend' },
        { weekday: 5, part: 'nachmittag' },
      ],
    },
    {},
  ],
  ['Möchte nicht: Behörden, Schule (dringend).', {}, { refusedTopics: ['schule', 'behoerde'] }],
  [
    'Altersgrenze: 18 bis 30 Jahre. Im Fall: 34 Jahre. → Nachfragen, ob die Altersgrenze auch hier gilt.',
    {},
    { clientAgeFrom: 18, clientAgeTo: 30 },
  ],
  [
    'Altersgrenze: ab 18 Jahren. Im Fall: 1 Jahr. → Nachfragen, ob die Altersgrenze auch hier gilt.',
    { age: 1 },
    { clientAgeFrom: 18 },
  ],
]

const inOneLine = ({ text, cure }: { text: string; cure: string }) =>
  cure === '' ? text : `${text} → ${cure}`

test.each(rows)('%s', (said, ofCase, ofHelper) => {
  const { barriers } = createJudge(aMatchWorld()).judge(aMatchCase(ofCase), aMatchHelper(ofHelper))
  expect(barriers.map(inOneLine)).toEqual([said])
})

test('of a pair that was kept apart no more is said than that', () => {
  const pair = new Set([pairKey(aMatchCase().id, aMatchHelper().id)])
  const world = aMatchWorld({ pairs: { apart: pair, together: pair, refused: pair } })
  const { barriers } = createJudge(world).judge(aMatchCase(), aMatchHelper())
  expect(barriers.map(inOneLine)).toEqual([
    'Die beiden sollen nicht zusammenkommen. So ist es eingetragen.',
    'Die beiden sind schon zusammen im Einsatz.',
    'Für dieses Paar gibt es schon eine Absage.',
  ])
})
