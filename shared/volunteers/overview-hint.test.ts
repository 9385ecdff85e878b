import { expect, test } from 'vitest'
import { type HintFacts, overviewHint } from './overview-hint.ts'

const calm: HintFacts = {
  ...{ answerable: 0, almostReady: [], languages: [], silent: 0 },
  ...{ papers: { missing: 0, ending: 0 }, emptyPlaces: [] },
}
const dari = [{ code: 'fa-AF', free: 1, waiting: 4 }]
const omid = { name: 'Omid Rasuli', languages: ['fa-AF'], missing: 'verschwiegenheit' as const }

test.each([
  [
    { answerable: 1 },
    'Für 1 offene Anfrage ist jemand mit passender Sprache frei: bitte nachfragen.',
  ],
  [
    { languages: dari, almostReady: [omid] },
    'Omid Rasuli fehlt nur noch: Verschwiegenheitserklärung. Auf Dari warten 4 Anfragen.',
  ],
  [
    { papers: { missing: 2, ending: 3 } },
    'Bei 2 aktiven Personen fehlt ein Nachweis, oder er ist abgelaufen: bitte zuerst klären.',
  ],
  [
    { silent: 1, languages: dari },
    '1 Person hat lange nichts von sich hören lassen: ein kurzer Anruf genügt oft.',
  ],
  [{ languages: dari }, 'Für Dari werden Helfende gesucht: 4 Anfragen, nur 1 frei.'],
  [
    { papers: { missing: 0, ending: 3 } },
    '3 Nachweise laufen bald ab: jetzt erneuern, dann fällt niemand aus.',
  ],
  [
    { emptyPlaces: ['Gedern', 'Hirzenhain', 'Kefenrod', 'Nidda'] },
    'Niemand erreicht: Gedern, Hirzenhain, Kefenrod und 1 weiterer Ort. Dort lohnt es sich zu werben.',
  ],
  [{}, 'Heute drängt nichts: Alle Nachweise gelten, und niemand wartet.'],
])('%o: the one act that helps most', (part, sentence) => {
  expect(overviewHint({ ...calm, ...part })).toBe(sentence)
})

test('a language with enough people makes nobody hurry', () => {
  const languages = [{ code: 'fa-AF', free: 4, waiting: 4 }]
  expect(overviewHint({ ...calm, languages, almostReady: [omid] })).toBe(overviewHint(calm))
})
