import { describe, expect, test } from 'vitest'
import { blankSections } from '../../../shared/clients/client.ts'
import type { ClientFile } from '../../../shared/clients/client-file.ts'
import { defaultLeadTimes } from '../../../shared/clients/deadline-rules.ts'
import { blankEntry, type ResidenceEntry } from '../../../shared/clients/residence-history.ts'
import type { Consent } from '../../../shared/privacy/consent.ts'
import {
  consentFact,
  deadlineName,
  deadlinesOfFile,
  languagesFact,
  needsFact,
  residenceFact,
} from './case-fact-words.ts'
import { leadSentences } from './case-words.ts'

const today = '2026-11-16'
const id = '0198f7a0-0000-7000-8000-000000000001'

function aFile(changes: Partial<ClientFile> = {}): ClientFile {
  return {
    id,
    number: '2026-0117',
    version: 1,
    depth: 'fallmanagement',
    openedOn: '2026-03-02',
    closed: null,
    responsible: { id, name: 'Miriam Habermann' },
    intakeDoneOn: null,
    ...blankSections,
    consents: [],
    relatives: [],
    merges: [],
    ...changes,
  }
}
const withEntry = (entry: Partial<ResidenceEntry>) =>
  aFile({
    residence: {
      course: 'beendet',
      entries: [{ ...blankEntry, status: 'AE_25_3', validFrom: '2025-01-01', ...entry }],
    },
  })
const holidays = new Set(['2026-12-25', '2026-12-26'])
const day = { today, lead: defaultLeadTimes, holidays }
const residence = (file: ClientFile) => residenceFact(file, day)

describe('residence', () => {
  test('nobody asked yet', () => {
    expect(residence(aFile())).toMatchObject({ value: 'nicht bekannt' })
  })
  test('what ends soon is said with the days that are left', () => {
    const file = withEntry({ status: 'AE_104C', validFrom: '2025-07-15', validTo: '2027-01-14' })
    expect(residence(file)).toMatchObject({
      value: 'Chancen-Aufenthalt § 104c',
      note: 'endet 14.01.2027, in 59 Tagen',
      tone: 'warn',
    })
  })
  test('what has run out is bad, though no entry holds any more', () => {
    expect(residence(withEntry({ validTo: '2026-11-13' }))).toMatchObject({
      note: 'abgelaufen 13.11.2026, vor 3 Tagen',
      tone: 'bad',
    })
  })
  test('what ends far away is only told', () => {
    expect(residence(withEntry({ validTo: '2028-01-01' }))).toEqual({
      label: 'Aufenthalt',
      value: 'Abschiebungsverbot § 25 Abs. 3',
      note: 'gültig bis 01.01.2028',
    })
  })
  test('who has to act before Christmas is told the last day on which an office is open', () => {
    const [deadline] = deadlinesOfFile(withEntry({ validTo: '2026-12-26' }), day)
    expect(deadline).toMatchObject({ day: '2026-12-26', actBy: '2026-12-24' })
  })
  test('a deadline bears the name of the paper that the person has', () => {
    const name = (entry: Partial<ResidenceEntry>) =>
      deadlinesOfFile(withEntry({ validTo: '2026-11-30', ...entry }), day).map(deadlineName)
    expect(name({ status: 'GESTATTUNG' })).toEqual(['Aufenthaltsgestattung § 55'])
    expect(name({ status: 'DULDUNG_60A' })).toEqual(['Duldung § 60a'])
    const restriction = { where: '', until: '2026-12-10' }
    expect(name({ validTo: '2028-01-01', restriction })).toEqual(['Wohnsitzauflage'])
  })
  test('a closed case has no deadline', () => {
    const file = withEntry({ validTo: '2026-12-01' })
    const closed = { on: '2026-11-10', reason: 'verzogen', note: '' } as const
    expect(residence({ ...file, closed })).toMatchObject({ note: 'gültig bis 01.12.2026' })
  })
})

const aConsent = (changes: Partial<Consent>): Consent => ({
  id,
  textVersion: '2026-01',
  language: 'fa',
  explainedBy: 'Miriam Habermann',
  medium: 'papier',
  givenOn: '2026-10-01',
  withdrawnOn: null,
  ...changes,
})

test.each([
  [[], 'fehlt', 'bad'],
  [[aConsent({})], 'liegt vor', 'ok'],
  [[aConsent({ withdrawnOn: '2026-11-01' })], 'widerrufen', 'bad'],
  [
    [aConsent({ withdrawnOn: '2026-11-01' }), aConsent({ givenOn: '2026-11-02' })],
    'liegt vor',
    'ok',
  ],
])('consent %#', (consents, value, tone) => {
  expect(consentFact(aFile({ consents }), today)).toMatchObject({ value, tone })
})

test('of many languages two are named, and German with its proof', () => {
  const languages = {
    ...blankSections.languages,
    languages: ['fa-AF', 'ps', 'ur', 'en'].map(code => ({ code, level: 'gut' as const })),
    germanLevel: 'A2' as const,
    germanProof: 'zertifikat' as const,
    germanProofOn: '2025-06-20',
  }
  expect(languagesFact(aFile({ languages }))).toMatchObject({
    value: 'Dari, Paschtu und 2 weitere',
    note: 'Deutsch A2, Zertifikat 06/2025',
  })
})

test('needs are counted, and an acute one is said first', () => {
  const need = (urgency: 'akut' | 'normal', closed: boolean) => ({
    id,
    field: 'wohnen' as const,
    urgency,
    title: '',
    description: '',
    openedOn: '2026-01-01',
    closed: closed ? { on: '2026-09-02', outcome: 'gedeckt' as const } : null,
  })
  const phase = { phase: 'klaerung', fact: 'opened', since: today } as const
  const planOf = (needs: ReturnType<typeof need>[]) => ({ phase, needs, goals: [], steps: [] })
  const fact = (...needs: ReturnType<typeof need>[]) => needsFact(planOf(needs), true)
  expect(fact()).toMatchObject({ value: 'keine offen' })
  expect(fact(need('normal', false), need('normal', true))).toMatchObject({
    value: '1 offen',
    note: '1 gedeckt seit 02.09.',
  })
  expect(fact(need('akut', false), need('normal', true))).toMatchObject({
    note: 'davon 1 akut',
    tone: 'bad',
  })
  expect(needsFact(planOf([need('akut', false)]), false)).toEqual({
    label: 'Offene Bedarfe',
    value: '1 offen',
    note: 'davon 1 akut',
  })
})

describe('the sentence under the name', () => {
  const names = {
    place: () => 'Friedberg',
    state: (key: string) => ({ '438': 'Irak', '423': 'Afghanistan' })[key] ?? key,
  }
  test('says what is known and leaves out what is not', () => {
    const file = aFile({
      person: {
        ...blankSections.person,
        gender: 'm',
        birthDate: { precision: 'year', value: '1988' },
        citizenships: ['438'],
      },
      reach: { ...blankSections.reach, municipality: '06440008', accommodation: 'Ray Barracks' },
    })
    expect(leadSentences(file, names, today)).toEqual([
      'Fall 2026-0117',
      'Etwa 38 Jahre, männlich, aus dem Irak',
      'Friedberg, Unterkunft Ray Barracks',
    ])
    expect(leadSentences(aFile({ depth: 'verweisberatung' }), names, today)).toEqual([
      'Verweisberatung 2026-0117',
    ])
  })
})
