import { useMemo } from 'react'
import { api } from '../api.ts'
import { useRead } from '../use-read.ts'
import type { StateNames } from './short-contact-words.ts'

type States = Awaited<ReturnType<typeof api.reference.listCitizenships>>

function namesOf(states: States): StateNames {
  return new Map(states.map(({ key, name }) => [key, name]))
}

export async function readStates(): Promise<StateNames> {
  return namesOf(await api.reference.listCitizenships({}))
}

/** All states by their key; those that exist come first. */
export function useStates(): StateNames {
  const { data } = useRead('reference', 'listCitizenships', {})
  return useMemo(() => namesOf(data ?? []), [data])
}
