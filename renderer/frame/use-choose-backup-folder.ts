import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { useToast } from '../ui/toast-context.ts'

/** The system's own dialog names the folder; nothing changes when it is closed without a choice. */
export function useChooseBackupFolder(): () => Promise<void> {
  const toast = useToast()
  return async () => {
    try {
      const { folder } = await api.store.chooseFolder({})
      if (folder === null) return
      await api.settings.update({ section: 'backup', values: { extraFolder: folder } })
      toast.say('Sicherungsort gespeichert. Ab jetzt wird auch dort gesichert.')
    } catch (error) {
      toast.fail(sentence(error))
    }
  }
}
