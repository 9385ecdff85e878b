import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import type { DeskSource } from './desk-source.ts'

/** Whoever was never talked to has been silent since the admission. */
export const silenceSource: DeskSource = {
  find: async (_reading, { day, cases }) =>
    [...cases].flatMap(([clientId, { depth, lastContactOn, openedOn }]) =>
      deskLinesOf(
        { kind: 'silent', clientId, depth, lastContactOn, openedOn, resting: false },
        day,
      ),
    ),
}
