import { shortContactContract } from './short-contact-contract.ts'

export const clientsContract = { ...shortContactContract }
