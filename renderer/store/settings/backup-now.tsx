import { AppError, appErrorCode } from '../../../shared/errors.ts'
import { formatInstant } from '../../../shared/lib/dates.ts'
import { useBackupJob } from '../../frame/backup-job.tsx'
import { useHouse } from '../../frame/house-context.ts'
import { sentence } from '../../texts.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { SettingSection } from './setting-section.tsx'

function problemSentence(problem: string): string {
  const code = appErrorCode.safeParse(problem)
  return code.success
    ? sentence(new AppError(code.data))
    : 'Bitte sichern Sie noch einmal von Hand.'
}

export function BackupNow() {
  const { lastBackupAt, backupProblem } = useHouse().session
  const { running, start, cancel } = useBackupJob()
  return (
    <SettingSection
      title={
        lastBackupAt === null
          ? 'Noch keine Sicherung'
          : `Letzte Sicherung am ${formatInstant(lastBackupAt)}`
      }
      lead="Das Programm sichert jeden Tag nach dem Entsperren von selbst und prüft jede Sicherung, bevor sie zählt."
      action={
        <Button variant="primary" icon="shield" busy={running !== undefined} onClick={start}>
          Jetzt sichern
        </Button>
      }
    >
      {running ? (
        <Progress
          label="Sicherung wird angelegt und geprüft"
          value={running.share}
          cancelling={running.cancelling}
          onCancel={cancel}
        />
      ) : (
        backupProblem !== null && (
          <Alert kind="warning" title="Die letzte Sicherung ist nicht ganz gelungen.">
            <p>{problemSentence(backupProblem)}</p>
          </Alert>
        )
      )}
    </SettingSection>
  )
}
