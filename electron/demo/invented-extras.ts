import { blankSections } from '../../shared/clients/client.ts'
import { openCases } from '../../shared/clients/list.ts'
import type { Admission } from '../../shared/clients/record-contract.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { DemoCall } from './demo-calls.ts'
import { inventLetter } from './invented-papers.ts'

// What a desk also holds: papers, somebody entered twice, a consent taken back, something half done.

type Desk = { call: DemoCall; today: string; staff: string }
type Name = { givenNames: string; familyName: string; ownScript?: string; birth: string }

function admissionOf({ today, staff }: Desk, name: Name, more: Partial<Admission>): Admission {
  const { birth, ownScript = '', ...names } = name
  return {
    ...{ depth: 'fallmanagement', ...blankSections },
    person: {
      ...{ ...blankSections.person, ...names, ownScript },
      birthDate: { precision: birth.length > 4 ? 'day' : 'year', value: birth },
    },
    reach: { ...blankSections.reach, municipality: '06440002' },
    consent: {
      ...{ textVersion: '2026-01', language: 'uk', explainedBy: staff, medium: 'papier' },
      givenOn: today,
    },
    ...{ members: [], relatives: [], needs: [], differentFrom: [] },
    ...more,
  }
}

async function findOne({ call }: Desk, text: string): Promise<string> {
  const { hits } = await call('clients', 'search', { text, limit: 1 })
  if (!hits[0]) throw new RangeError('nobody of that name in the demonstration')
  return hits[0].id
}

export async function addExtras(desk: Desk): Promise<void> {
  const showcase = await findOne(desk, 'Noorzai Ahmad')
  await keepPapers(desk, showcase)
  await enterTwice(desk)
  await takeConsentBack(desk)
  await leaveUndone(desk)
}

async function keepPapers({ call }: Desk, clientId: string): Promise<void> {
  const papers = [
    ['Zulassung zum Test „Leben in Deutschland“', 'bescheid', 'Zulassung zum Test'],
    ['Zertifikat Deutsch A2', 'zeugnis', 'Zertifikat Deutsch A2, bestanden'],
    ['Einwilligung, unterschrieben', 'einwilligung', 'Einwilligung vom Erstgespräch'],
  ] as const
  for (const [title, kind, line] of papers) {
    const bytes = inventLetter([line, '', 'Erfundenes Beispiel der Vorführung.'])
    await call('documents', 'add', {
      clientId,
      words: { title, kind },
      source: { from: 'page', bytes },
    })
  }
}

/** One pair was put together again, another still waits for somebody to see it. */
async function enterTwice(desk: Desk): Promise<void> {
  const { call } = desk
  const olena = { givenNames: 'Olha', familyName: 'Kowalenko', birth: '1985-04-02' }
  const kept = await call('clients', 'admit', admissionOf(desk, olena, {}))
  const again = { ...olena, familyName: 'Kovalenko', ownScript: 'Ольга Коваленко' }
  const dropped = await call('clients', 'admit', admissionOf(desk, again, {}))
  await call('clients', 'merge', {
    ...{ keptId: kept.id, keptVersion: 1, droppedId: dropped.id, droppedVersion: 1, choices: {} },
  })
  const other = { givenNames: 'Ahmed Resa', familyName: 'Nursai', birth: '1988-01-01' }
  await call('clients', 'admit', admissionOf(desk, other, { depth: 'verweisberatung' }))
}

async function takeConsentBack(desk: Desk): Promise<void> {
  const { call, today } = desk
  const name = { givenNames: 'Mariam', familyName: 'Ouattara', birth: '1995' }
  const { id } = await call('clients', 'admit', admissionOf(desk, name, {}))
  const { consents } = await call('clients', 'readFile', { id })
  const consentId = consents[0]?.id ?? ''
  await call('clients', 'withdrawConsent', { id, consentId, withdrawnOn: today })
}

async function leaveUndone({ call, today }: Desk): Promise<void> {
  await call('drafts', 'keep', {
    form: 'intake-019a8b00-0000-7000-8000-00000000d0d0',
    values: {
      person: { familyName: 'Sesay', givenNames: 'Mariama', gender: 'w' },
      ...{ visited: ['person'], open: 'reach' },
    },
  })
  await call('clients', 'saveView', {
    view: {
      name: 'Dari und Paschtu',
      filter: { ...openCases, languages: ['fa-AF', 'ps'] },
      sort: { by: 'next-step', descending: false },
      columns: ['place', 'languages', 'german', 'residence', 'next-step', 'responsible'],
    },
  })
  const { lines } = await call('today', 'listLines', { onlyMine: true, limit: 200 })
  const quiet = lines.find(({ kind }) => kind === 'silent')
  if (!quiet) return
  const until = addDays(today, 14)
  await call('today', 'snooze', { line: quiet.key, until, reason: 'Ist bis dahin verreist' })
}
