import type { AppContract } from '../../shared/contract.ts'
import type { Api } from '../../shared/ipc.ts'
import { api } from '../api.ts'
import { useToast } from '../ui/toast-context.ts'

type Section = Parameters<Api<AppContract>['settings']['update']>[0]

/** Writes one section and says so; a failure goes back to the form. */
export function useSaveSection(): (section: Section) => Promise<void> {
  const toast = useToast()
  return async section => {
    await api.settings.update(section)
    toast.say('Einstellungen gespeichert.')
  }
}
