import { useMemo, useState } from 'react'
import { foldText } from '../../shared/lib/fold-text.ts'
import type { HelperKind, HelpTopic } from '../../shared/volunteers/helper.ts'
import {
  type MissionLine,
  readMissionLine,
  textWithout,
} from '../../shared/volunteers/mission-line.ts'
import type { Mission } from '../../shared/volunteers/money.ts'
import { type MeantClient, useFindClients, useMeantClients } from './entry-client.ts'
import { knownPeople, readPerson } from './entry-person.ts'
import { mainKind } from './take-over-rules.ts'
import { useWeighed } from './use-weighed.ts'

export type EntryPerson = { id: string; name: string; kinds: readonly HelperKind[] }

type Chosen = {
  person: string | null
  topic: HelpTopic | null
  /** 'auto': as the words say; null: nobody, on purpose. */
  client: MeantClient | null | 'auto'
}
const nothingChosen: Chosen = { person: null, topic: null, client: 'auto' }

/** A word that could not be read stays in the text; all else has to be put right first. */
const MAY_STAND = new Set(['unread', 'no-topic'])

type Input = { person: EntryPerson | null; people: readonly EntryPerson[]; today: string }

/** Reads the line with every key: who, what, for whom, what it comes to and what is missing. */
export function useMissionEntry({ person: fixed, people, today }: Input) {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Chosen>(nothingChosen)
  const findClients = useFindClients()
  const known = useMemo(() => knownPeople(people), [people])
  const named = fixed ? { found: [fixed], rest: typed } : readPerson(typed, known)
  const person =
    named.found.find(({ id }) => id === chosen.person) ??
    (named.found.length === 1 ? (named.found[0] ?? null) : null)
  const line = readMissionLine(named.rest, {
    today,
    kind: mainKind({ kinds: person?.kinds ?? [] }),
  })
  const meant = useMeantClients(person?.id ?? null, line.nameWords)
  const client = chosen.client === 'auto' ? onlyOne(meant) : chosen.client
  const topic = line.draft.topic ?? chosen.topic
  const mission = missionOf(line, { topic, client })
  const { weighed } = useWeighed(person?.id ?? null, mission, null)
  const isEmpty = foldText(named.rest) === ''

  function type(text: string) {
    setTyped(text)
    setChosen(now => ({ ...now, client: 'auto' }))
  }
  /** As it is kept: whom Enter may have been faster than. Null where it is not clear who is meant. */
  async function settle(): Promise<Mission | null> {
    if (chosen.client !== 'auto' || !person) return mission
    const found = await findClients(person.id, line.nameWords)
    return found.length > 1 ? null : missionOf(line, { topic, client: found[0] ?? null })
  }
  function clear() {
    setTyped('')
    setChosen(nothingChosen)
  }
  return {
    ...{ typed, type, clear, settle, line, person, topic, client, mission, weighed, isEmpty },
    people: named.found,
    /** More than one of that name, and nobody has said which. */
    clients: chosen.client === 'auto' && meant && meant.length > 1 ? meant : [],
    choose: (part: Partial<Chosen>) => setChosen(now => ({ ...now, ...part })),
  }
}
export type MissionEntryState = ReturnType<typeof useMissionEntry>

function onlyOne(meant: readonly MeantClient[] | null): MeantClient | null {
  return meant?.length === 1 ? (meant[0] ?? null) : null
}

function missionOf(
  { draft, problems }: MissionLine,
  { topic, client }: { topic: HelpTopic | null; client: MeantClient | null },
): Mission | null {
  const { day, minutes } = draft
  if (day === null || minutes === null || topic === null) return null
  if (problems.some(({ code }) => !MAY_STAND.has(code))) return null
  return {
    ...{ kind: draft.kind, day, startsAt: draft.startsAt, minutes, topic },
    text: client ? textWithout(draft.text, [client.name]) : draft.text,
    language: draft.language,
    clientId: client?.id ?? null,
    assignmentId: client?.assignmentId ?? null,
    signed: false,
  }
}
