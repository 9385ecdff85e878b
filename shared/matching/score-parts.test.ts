import { describe, expect, test } from 'vitest'
import {
  aMatchCase,
  aMatchHelper,
  aMatchWorld,
  matchTowns,
} from '../../test/support/match-fact-builders.ts'
import type { GermanLevel } from '../clients/options.ts'
import type { LanguageLevel } from '../clients/options-record.ts'
import { createJudge } from './judge-pair.ts'
import type { MatchCase, MatchHelper } from './match-facts.ts'
import type { PartKey } from './pair-verdict.ts'

const { friedberg, buedingen } = matchTowns
const { judge } = createJudge(aMatchWorld())

/** "250", or "125?" where nobody knows; and what is said. */
function part(key: PartKey, ofCase: Partial<MatchCase>, ofHelper: Partial<MatchHelper>) {
  const { parts } = judge(aMatchCase(ofCase), aMatchHelper(ofHelper))
  const { points, unknown, text } = parts.find(one => one.key === key)!
  return [`${points}${unknown ? '?' : ''}`, text]
}

type Row = [
  points: string,
  text: string,
  ofCase?: Partial<MatchCase>,
  ofHelper?: Partial<MatchHelper>,
]

function each(key: PartKey, rows: readonly Row[]) {
  describe(key, () => {
    test.each(rows)('%s: %s', (points, text, ofCase = {}, ofHelper = {}) => {
      expect(part(key, ofCase, ofHelper)).toEqual([points, text])
    })
  })
}

const speaks = (...spoken: (readonly [code: string, level: LanguageLevel])[]) => ({
  languages: spoken.map(([code, level]) => ({ code, level })),
})
const german = (germanLevel: GermanLevel | null) => ({ germanLevel })
const arabic = speaks(['ar', 'erstsprache'])

each('language', [
  ['300', 'Dari ist für beide Muttersprache.'],
  ['240', 'Gemeinsame Sprache: Dari, beide mindestens fließend.', {}, speaks(['prs', 'fliessend'])],
  ['240', 'Gemeinsame Sprache: Dari, beide mindestens gut.', speaks(['prs', 'gut']), {}],
  ['150', 'Gemeinsame Sprache: Dari, beide mindestens etwas.', speaks(['prs', 'etwas']), {}],
  [
    '240',
    'Gemeinsame Sprache: Paschtu, beide mindestens gut.',
    speaks(['prs', 'erstsprache'], ['ps', 'gut']),
    speaks(['prs', 'etwas'], ['ps', 'fliessend']),
  ],
  ['90', 'Verständigung auf Deutsch (A2).', german('A2'), arabic],
  ['150', 'Verständigung auf Deutsch (B1).', german('B1'), arabic],
  ['210', 'Verständigung auf Deutsch (B2).', german('B2'), arabic],
  ['210', 'Verständigung auf Deutsch (C2).', german('C2'), { ...arabic, germanLevel: null }],
  ['150', 'Verständigung auf Deutsch (B1).', german('C2'), { ...arabic, germanLevel: 'B1' }],
  ['210', 'Verständigung auf Deutsch (B2).', { ...german('B2'), ...speaks(['prs', 'etwas']) }],
  ['90', 'Keine gemeinsame Sprache bekannt, es wird gedolmetscht.', { interpreter: true }, arabic],
  ['0', 'Keine gemeinsame Sprache.', {}, arabic],
  ['150?', 'Im Fall sind keine Sprachen bekannt, zählt halb.', { languages: [] }],
  ['150?', 'Im Ehrenamt sind keine Sprachen bekannt, zählt halb.', {}, { languages: [] }],
  [
    '150?',
    'Keine gemeinsame Sprache, Deutsch im Fall nicht bekannt, zählt halb.',
    german(null),
    arabic,
  ],
  ['300', 'Dari ist Muttersprache.', { neededLanguage: 'prs' }],
  ['240', 'Spricht Dari: gut.', { neededLanguage: 'prs' }, speaks(['prs', 'gut'])],
  ['0', 'Spricht Ukrainisch nicht.', { neededLanguage: 'uk', germanLevel: 'C2' }],
  [
    '150?',
    'Im Ehrenamt sind keine Sprachen bekannt, zählt halb.',
    { neededLanguage: 'uk' },
    { languages: [] },
  ],
])

const needs = (...topics: MatchCase['topics'][number]['topic'][]) => ({
  topics: topics.map(topic => ({ topic, urgent: false })),
})

each('topics', [
  ['250', '2 von 2 Bedarfen: Behörden, Schule (dringend).'],
  [
    '188',
    '3 von 4 Bedarfen: Schule, Kita, Behörden. Es fehlt: Gesundheit.',
    needs('schule', 'kita', 'behoerde', 'gesundheit'),
    { topics: ['schule', 'kita', 'behoerde', 'sprache'] },
  ],
  ['167', '1 von 2 Bedarfen: Schule (dringend). Es fehlt: Behörden.', {}, { topics: ['schule'] }],
  ['83', '1 von 2 Bedarfen: Behörden. Es fehlt: Schule (dringend).', {}, { topics: ['behoerde'] }],
  ['0', '0 von 1 Bedarf. Es fehlt: Kita.', needs('kita')],
  [
    '167',
    '1 von 2 Bedarfen: Schule (dringend). Möchte nicht: Behörden.',
    {},
    { refusedTopics: ['behoerde'] },
  ],
  ['125?', 'Im Fall ist kein Thema eingetragen, zählt halb.', { topics: [] }],
  ['125?', 'Eigene Themen sind nicht eingetragen, zählt halb.', {}, { topics: [] }],
  [
    '83?',
    'Eigene Themen sind nicht eingetragen, zählt halb. Möchte nicht: Behörden.',
    {},
    { topics: [], refusedTopics: ['behoerde'] },
  ],
  [
    '0',
    'Eigene Themen sind nicht eingetragen. Möchte nicht: Kita.',
    needs('kita'),
    { topics: [], refusedTopics: ['kita'] },
  ],
])

const online = { online: true }
each('distance', [
  ['113', '4 km von Bad Nauheim nach Friedberg (Hessen), Umkreis 15 km.'],
  ['150', 'Beide in Friedberg (Hessen).', {}, { municipality: friedberg, radiusKm: 0 }],
  ['0', '4 km von Bad Nauheim nach Friedberg (Hessen), Umkreis 0 km.', {}, { radiusKm: 0 }],
  [
    '128',
    '4 km von Bad Nauheim nach Friedberg (Hessen), Umkreis nicht bekannt, gerechnet mit 25 km.',
    {},
    { radiusKm: null },
  ],
  ['0', '28 km von Bad Nauheim nach Büdingen, Umkreis 15 km.', { municipality: buedingen }],
  [
    '75',
    '28 km von Bad Nauheim nach Büdingen, Umkreis 15 km. Auch online möglich, zählt mindestens halb.',
    { municipality: buedingen, ...online },
    online,
  ],
  [
    '113',
    '4 km von Bad Nauheim nach Friedberg (Hessen), Umkreis 15 km. Auch online möglich, zählt mindestens halb.',
    online,
    online,
  ],
  ['75?', 'Entfernung nicht bekannt, zählt halb.', { municipality: null }, online],
  [
    '75',
    'Entfernung nicht bekannt. Online möglich, zählt halb.',
    { municipality: null, ...online },
    online,
  ],
])

const monday = { weekday: 1, part: 'vormittag' } as const
const tuesday = { weekday: 2, part: 'vormittag' } as const
const evening = { weekday: 2, part: 'abend' } as const
each('time', [
  ['50', '1 von 2 gewünschten Zeiten: montags vormittags.'],
  ['100', 'Gemeinsam: montags vormittags.', { hoursPerWeek: 1 }],
  ['100', 'Gemeinsam: montags vormittags.', { hoursPerWeek: null }],
  [
    '100',
    'Gemeinsam: montags und dienstags vormittags, dienstags abends.',
    { slots: [evening, tuesday, monday], hoursPerWeek: 3 },
    { slots: [monday, evening, tuesday] },
  ],
  ['25', '1 von 4 gewünschten Zeiten: montags vormittags.', { hoursPerWeek: 6 }],
  ['0', 'Keine gemeinsame Zeit.', { slots: [evening] }],
  ['50?', 'Zeiten sind nicht auf beiden Seiten eingetragen, zählt halb.', { slots: [] }],
  ['50?', 'Zeiten sind nicht auf beiden Seiten eingetragen, zählt halb.', {}, { slots: [] }],
])

each('family', [
  ['80', 'Kennt es aus dem eigenen Leben: Schulkinder.'],
  [
    '40',
    'Kennt aus dem eigenen Leben 1 von 2: Schulkinder.',
    { family: ['schulkinder', 'alleinerziehend'] },
  ],
  ['0', 'Kennt nichts davon aus dem eigenen Leben: älter als 65.', { family: ['aeltere'] }],
  ['80', 'Keine besondere Situation eingetragen, zählt voll.', { family: [] }, { family: [] }],
  ['40?', 'Eigene Familiensituation nicht bekannt, zählt halb.', {}, { family: [] }],
])

each('age', [
  ['25?', 'Kein Wunsch bekannt, zählt halb.'],
  [
    '25?',
    'Gewünscht: ab 40 Jahren. Alter nicht bekannt, zählt halb.',
    { ageFrom: 40 },
    { age: null },
  ],
  ['50', 'Gewünscht: 45 bis 60 Jahre. Alter: 45 Jahre.', { ageFrom: 45, ageTo: 60 }],
  ['25', 'Gewünscht: ab 50 Jahren. 5 Jahre jünger.', { ageFrom: 50 }],
  ['0', 'Gewünscht: ab 51 Jahren. 6 Jahre jünger.', { ageFrom: 51 }],
  ['25', 'Gewünscht: bis 44 Jahre. 1 Jahr älter.', { ageTo: 44 }],
  ['0', 'Gewünscht: bis 39 Jahre. 6 Jahre älter.', { ageTo: 39 }],
])

each('interests', [
  ['50', '1 von 1: Kochen.'],
  ['17', '1 von 3: Kochen.', { interests: ['kochen', 'musik', 'sport'] }],
  ['0', 'Keine gemeinsamen Interessen.', { interests: ['musik'] }],
  ['25?', 'Im Fall sind keine Interessen eingetragen, zählt halb.', { interests: [] }],
  ['25?', 'Eigene Interessen sind nicht eingetragen, zählt halb.', {}, { interests: [] }],
])

const done = (total: number, schule = 0) => ({
  experience: { total, topics: { schule, polizei: 3 } },
})
each('experience', [
  ['0', 'Die erste Begleitung.', {}, done(0)],
  ['0', 'Der erste Dolmetscheinsatz.', { kind: 'dolmetschen' }, done(0)],
  ['4', '1 Begleitung.', {}, done(1)],
  ['8', '1 Begleitung zu diesen Themen.', {}, done(1, 2)],
  ['12', '2 Begleitungen, davon 1 zu diesen Themen.', {}, done(2, 1)],
  ['20', '3 Patenschaften zu diesen Themen.', { kind: 'tandem' }, done(3, 3)],
  ['20', '1.200 Begleitungen, davon 3 zu diesen Themen.', {}, done(1200, 3)],
])
