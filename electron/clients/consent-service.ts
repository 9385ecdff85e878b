import { consentProblems, withdrawalProblems } from '../../shared/clients/record-problems.ts'
import { AppError } from '../../shared/errors.ts'
import type { ConsentGiven } from '../../shared/privacy/consent.ts'
import type { Writing } from '../vault/handler-types.ts'
import { insertCaseEvent } from './case-repository.ts'
import { dateOf } from './client-columns.ts'
import { getClient, getOpenClient } from './client-repository.ts'
import { insertConsents, listConsents, markWithdrawn } from './consent-repository.ts'
import { refuse } from './record-checks.ts'

type Giving = { id: string; consent: ConsentGiven }

export async function recordConsent(context: Writing, { id, consent }: Giving) {
  const { db, today } = context
  const client = await getOpenClient(db, id)
  const born = dateOf(client.birth_precision, client.birth_value)
  refuse(consentProblems(consent, born, today))
  return { consentId: await keepConsent(context, { id, consent }) }
}

/** Writes a consent that has been checked, and the line of the Verlauf. */
export async function keepConsent(
  { db, actor, now, newId }: Writing,
  { id, consent }: Giving,
): Promise<string> {
  const consentId = newId()
  await insertConsents(db, [
    {
      ...{ id: consentId, client_id: id, text_version: consent.textVersion },
      ...{ language: consent.language, explained_by: consent.explainedBy },
      ...{ medium: consent.medium, given_on: consent.givenOn },
      ...{ recorded_by: actor.id, recorded_at: now },
    },
  ])
  await insertCaseEvent(db, {
    ...{ id: newId(), client_id: id, day: consent.givenOn, at: now, by_user: actor.id },
    kind: 'consent-given',
  })
  return consentId
}

/** The right to take it back does not end with the case: a closed one takes it too. */
export async function withdrawConsent(
  { db, actor, now, today, newId }: Writing,
  input: { id: string; consentId: string; withdrawnOn: string },
) {
  const { id, consentId, withdrawnOn } = input
  await getClient(db, id)
  const consent = (await listConsents(db, id)).find(one => one.id === consentId)
  if (consent?.withdrawnOn !== null) throw new AppError('not-found')
  refuse(withdrawalProblems({ givenOn: consent.givenOn, withdrawnOn }, today))
  await markWithdrawn(db, consentId, withdrawnOn)
  await insertCaseEvent(db, {
    ...{ id: newId(), client_id: id, day: withdrawnOn, at: now, by_user: actor.id },
    kind: 'consent-withdrawn',
  })
  return {}
}
