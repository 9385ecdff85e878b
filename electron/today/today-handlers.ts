import type { AppContract } from '../../shared/contract.ts'
import { firstSteps } from '../../shared/today/first-steps.ts'
import { getSettings, hasOwnSection } from '../settings/settings-repository.ts'
import type { StoreState } from '../store/store-state.ts'
import { listUsers } from '../store/user-repository.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

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
          amountsChecked: await hasOwnSection(db, 'amounts'),
        }),
      }
    },
  }
}
