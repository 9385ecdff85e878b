import { useNavigate } from '@tanstack/react-router'
import type { FirstStepId } from '../../shared/today/first-steps.ts'
import { useBackupJob } from '../frame/backup-job.tsx'
import { useChooseBackupFolder } from '../frame/use-choose-backup-folder.ts'

/** Each step has one act: done on the spot where that is possible, else at its place in the settings. */
export function useFirstStepActions(): Record<FirstStepId, () => void> {
  const navigate = useNavigate()
  const backup = useBackupJob()
  const chooseFolder = useChooseBackupFolder()
  const openTab = (tab: string) => () => void navigate({ to: '/settings/$tab', params: { tab } })
  return {
    'backup-folder': () => void chooseFolder(),
    'first-backup': backup.start,
    substitute: openTab('users'),
    rates: openTab('rates'),
    office: openTab('office'),
    sheet: openTab('security'),
  }
}
