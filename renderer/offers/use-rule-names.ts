import { useMemo } from 'react'
import type { Names } from '../../shared/offers/condition-words.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { useStates } from '../clients/use-states.ts'

/** What municipalities and states are called in the sentences of rules. */
export function useRuleNames(): Names {
  const { nameOf } = useHessen()
  const states = useStates()
  return useMemo(
    () => ({ place: nameOf, state: key => states.get(key) ?? 'anderer Staat' }),
    [nameOf, states],
  )
}
