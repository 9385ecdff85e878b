import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import type { DeskSource } from './desk-source.ts'

/** Whoever was never talked to has been silent since the admission. */
export const silenceSource: DeskSource = {
  find: async (_reading, { day, cases }) =>
    [...cases].flatMap(([clientId, { lastContactOn, openedOn }]) =>
      deskLinesOf({ kind: 'silent', clientId, lastContactOn, openedOn, resting: false }, day),
    ),
}
