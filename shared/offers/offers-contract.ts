import { directoryContract } from './directory-contract.ts'
import { finderContract } from './finder-contract.ts'
import { importContract } from './import-contract.ts'

export const offersContract = { ...directoryContract, ...importContract, ...finderContract }
