import type { AppContract } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { firstSteps } from '../../shared/today/first-steps.ts'
import { isSnoozeDay } from '../../shared/today/snooze-rules.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { StoreState } from '../store/store-state.ts'
import { listUsers } from '../store/user-repository.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { hasOwnRates } from '../volunteers/rate-repository.ts'
import { readDesk, readSnoozed } from './desk-service.ts'
import { deleteSnooze, putSnooze } from './snooze-repository.ts'

export function todayHandlers(state: StoreState): FeatureHandlers<AppContract['today']> {
  return {
    overview: async ({ db, today }) => {
      const { office, backup } = await getSettings(db)
      const users = await listUsers(db)
      return {
        today,
        firstSteps: firstSteps({
          hasOfficeAddress: office.street !== '' && office.town !== '',
          hasSheet: (state.keyring?.sheetNumber ?? 0) > 0,
          hasExtraFolder: backup.extraFolder !== null,
          hasBackup: state.lastBackupAt !== null,
          activeUsers: users.filter(user => user.active).length,
          hasRates: await hasOwnRates(db),
        }),
      }
    },
    listLines: (reading, { onlyMine, limit }) =>
      readDesk(reading, { onlyMine, limit, lastBackupAt: state.lastBackupAt }),
    listSnoozed: (reading, { onlyMine }) =>
      readSnoozed(reading, { onlyMine, lastBackupAt: state.lastBackupAt }),
    snooze: async ({ db, actor, now, today }, { line, until, reason }) => {
      if (!isSnoozeDay(until, today)) throw new AppError('invalid', { fields: ['until'] })
      await putSnooze(db, { userId: actor.id, line, now, today }, { until, reason })
      return {}
    },
    wake: async ({ db, actor }, { line }) => {
      await deleteSnooze(db, actor.id, line)
      return {}
    },
  }
}
