import type { Figure } from './figures.ts'
import { measureFinder } from './finder.ts'
import { measureImport } from './import.ts'

/** What people do with the directory: ask it, fill it, write from it. */
export async function offers(): Promise<Figure[]> {
  return [...(await measureFinder()), ...(await measureImport())]
}
