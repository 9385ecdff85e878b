import { caseContract } from './case-contract.ts'
import { listContract } from './list-contract.ts'
import { recordContract } from './record-contract.ts'
import { searchContract } from './search-contract.ts'
import { shortContactContract } from './short-contact-contract.ts'

export const clientsContract = {
  ...shortContactContract,
  ...recordContract,
  ...searchContract,
  ...caseContract,
  ...listContract,
}
