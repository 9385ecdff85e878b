import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { AppContract } from '../shared/contract.ts'
import type { Api } from '../shared/ipc.ts'
import { api } from './api.ts'

type AppApi = Api<AppContract>
type Input<F extends keyof AppApi, M extends keyof AppApi[F]> = AppApi[F][M] extends (
  input: infer I,
  ...rest: never[]
) => unknown
  ? I
  : never
type Output<F extends keyof AppApi, M extends keyof AppApi[F]> = AppApi[F][M] extends (
  ...args: never[]
) => Promise<infer O>
  ? O
  : never

/** Reads through the contract and reads again after every change in the house. */
export function useRead<F extends keyof AppApi & string, M extends keyof AppApi[F] & string>(
  feature: F,
  method: M,
  input: Input<F, M>,
): UseQueryResult<Output<F, M>> {
  return useQuery({
    queryKey: [feature, method, input],
    queryFn: () => {
      const call = api[feature][method] as (value: Input<F, M>) => Promise<Output<F, M>>
      return call(input)
    },
  })
}
