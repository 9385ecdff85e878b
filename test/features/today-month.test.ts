import { expect, test } from 'vitest'
import { blankSections } from '../../shared/clients/client.ts'
import { blankEntry } from '../../shared/clients/residence-history.ts'
import { addDays } from '../../shared/lib/dates.ts'
import {
  aConsent,
  aContact,
  aNeed,
  anAdmission,
  aPerson,
  aStep,
} from '../support/client-builders.ts'
import { aHouse } from '../support/house.ts'

const alone = { needId: null, goalId: null }
const first = '2026-11-16'
const last = '2026-12-20'

const { languages, residence, background } = blankSections

/** A mother with a son who turns 16, a need, and a Fiktionsbescheinigung. */
const aFamily = anAdmission({
  residence: {
    ...residence,
    entries: [{ ...blankEntry, status: 'FIKTION', validFrom: '2026-09-01', validTo: '2026-12-15' }],
    course: 'nicht-noetig',
  },
  needs: [aNeed()],
  members: [
    {
      ...{ relation: 'kind', languages, residence, background, consent: null },
      person: aPerson({
        givenNames: 'Navid',
        gender: 'm',
        birthDate: { precision: 'day', value: '2010-12-01' },
      }),
    },
  ],
})

test('across a month each line comes, rises and goes on its day', async () => {
  const { api, clock } = await aHouse()
  const { id: clientId, memberIds } = await api.clients.admit(aFamily)
  const [sonId = ''] = memberIds
  const { id: stepId } = await api.tasks.addStep({ clientId, ...alone, step: aStep() })
  await api.store.backUp({})
  const form = 'intake-0001'
  const acts: { [day: string]: () => Promise<unknown> } = {
    '2026-11-17': () =>
      api.drafts.keep({ form, values: { person: { familyName: 'Barzanji', givenNames: 7 } } }),
    '2026-11-18': () => api.clients.recordContact({ clientId, contact: aContact(), step: null }),
    '2026-11-21': () => api.store.backUp({}),
    '2026-11-23': () => api.drafts.discard({ form }),
    '2026-11-26': () => api.tasks.markStep({ clientId, id: stepId, done: true }),
    '2026-12-03': () => api.clients.recordConsent({ id: sonId, consent: aConsent() }),
    '2026-12-04': async () => {
      const [need] = (await api.tasks.readPlan({ clientId })).needs
      await api.tasks.addStep({
        clientId,
        needId: need?.id ?? null,
        goalId: null,
        step: aStep({ text: 'Kurs anrufen', dueOn: null }),
      })
    },
    '2026-12-19': () =>
      api.clients.closeCase({
        ...{ ids: [clientId], on: '2026-12-19', reason: 'verzogen', note: '' },
        openSteps: 'hinfaellig',
      }),
  }
  const told = new Map<string, string[]>()
  let before = new Map<string, string>()
  for (let day = first; day <= last; day = addDays(day, 1)) {
    clock.now = new Date(`${day}T08:00:00.000Z`)
    await acts[day]?.()
    const { lines } = await api.today.listLines({ onlyMine: true, limit: 100 })
    const now = new Map(
      lines.map(({ kind, code, group, client }) => [
        [kind, code, client?.name.split(' ')[0]].filter(Boolean).join(' '),
        group as string,
      ]),
    )
    for (const line of new Set([...before.keys(), ...now.keys()]))
      if (before.get(line) !== now.get(line))
        told.set(line, [...(told.get(line) ?? []), `${day.slice(5)} ${now.get(line) ?? 'gone'}`])
    before = now
  }
  expect(Object.fromEntries(told)).toEqual({
    // a Tuesday: from Friday on the list looks at the next week
    'step Soraya': ['11-20 soon', '11-24 today', '11-25 overdue', '11-26 gone'],
    'deadline fiktion-end Soraya': ['11-17 soon', '12-15 today', '12-16 overdue', '12-19 gone'],
    'need-idle sprache Soraya': ['11-30 today', '12-04 gone'],
    'silent contact Soraya': ['12-16 today', '12-19 gone'],
    'consent of-age Navid': ['12-01 today', '12-02 overdue', '12-03 gone'],
    draft: ['11-17 today', '11-23 gone'],
    backup: ['11-19 today', '11-21 gone', '11-24 today'],
  })
})
