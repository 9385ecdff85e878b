import { assignmentsContract } from './assignments-contract.ts'
import { helpersContract } from './helpers-contract.ts'
import { moneyContract } from './money-contract.ts'
import { networkContract } from './network-contract.ts'

export const volunteersContract = {
  ...helpersContract,
  ...assignmentsContract,
  ...moneyContract,
  ...networkContract,
}
