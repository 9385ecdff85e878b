import type { AppContract } from '../../shared/contract.ts'
import { officeLabel } from '../../shared/settings/settings.ts'
import { replacePlate } from '../store/keyring.ts'
import { keepKeyring } from '../store/keyring-service.ts'
import { keyringOf, type StoreState } from '../store/store-state.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { getSettings, updateSection } from './settings-repository.ts'

export function settingsHandlers(
  state: StoreState,
  machine: Machine,
): FeatureHandlers<AppContract['settings']> {
  return {
    get: ({ db }) => getSettings(db),
    update: async (context, { section, values }) => {
      await updateSection(context.db, section, values, context.now)
      if (section === 'office') {
        // The locked screen shows the office too.
        const plate = { programName: values.programName, officeLabel: officeLabel(values) }
        await keepKeyring(state, machine, context, replacePlate(keyringOf(state), plate))
      }
      if (section === 'lock') await machine.host.setIdleLimit({ minutes: values.idleMinutes })
      if (section === 'backup') state.extraFolder = values.extraFolder
      return {}
    },
    updateAppearance: async ({ db, now }, values) => {
      await updateSection(db, 'appearance', values, now)
      return {}
    },
  }
}
