import type { AppContract } from '../../shared/contract.ts'
import { officeLabel } from '../../shared/settings/settings.ts'
import { replacePlate } from '../store/keyring.ts'
import { writeKeyring } from '../store/keyring-file.ts'
import { keyringOf, type StoreState } from '../store/store-state.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { getSettings, updateSection } from './settings-repository.ts'

type Plate = { programName: string; officeLabel: string }

export function settingsHandlers(
  state: StoreState,
  machine: Machine,
): FeatureHandlers<AppContract['settings']> {
  /** The locked screen shows the office too. */
  async function renamePlate(plate: Plate): Promise<void> {
    const keyring = replacePlate(keyringOf(state), plate)
    await writeKeyring(machine.storeFolder, keyring)
    state.keyring = keyring
  }

  return {
    get: ({ db }) => getSettings(db),
    update: async ({ db, now }, { section, values }) => {
      await updateSection(db, section, values, now)
      if (section === 'office')
        await renamePlate({ programName: values.programName, officeLabel: officeLabel(values) })
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
