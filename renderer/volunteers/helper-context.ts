import { createContext, useContext } from 'react'
import type { AppContract } from '../../shared/contract.ts'
import type { Api } from '../../shared/ipc.ts'

export type HelperFile = Awaited<ReturnType<Api<AppContract>['volunteers']['read']>>
export type HelperView = HelperFile & {
  today: string
  placeName: (ags: string) => string
}

export const HelperContext = createContext<HelperView | null>(null)

export function useHelper(): HelperView {
  const view = useContext(HelperContext)
  if (!view) throw new Error('stands on the sheet of a helper')
  return view
}
