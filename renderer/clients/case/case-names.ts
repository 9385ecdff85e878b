import { useMemo } from 'react'
import { useHessen } from '../sections/use-hessen.ts'
import { stateText } from '../short-contact-words.ts'
import { useStates } from '../use-states.ts'

/** Turns the keys of places and states into words. */
export type CaseNames = { place: (ags: string) => string; state: (key: string) => string }

export function useCaseNames(): CaseNames {
  const { nameOf } = useHessen()
  const states = useStates()
  return useMemo(() => ({ place: nameOf, state: key => stateText(key, states) }), [nameOf, states])
}
