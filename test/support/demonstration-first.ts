import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const startsDemonstration = ({ moduleId }: TestSpecification) =>
  moduleId.endsWith('.e2e.ts') && readFileSync(moduleId, 'utf8').includes('--demo=')

/**
 * The longest should not begin last, while the other workers have nothing left to do. Without times
 * of an earlier run vitest goes by size, which says nothing of the county that a spec has to wait for.
 */
export class DemonstrationFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted(
      (a, b) => Number(startsDemonstration(b)) - Number(startsDemonstration(a)),
    )
  }
}
