import { formatWeekday } from '../../shared/lib/dates.ts'
import type { KeptMission } from '../../shared/volunteers/money.ts'
import { euros } from '../../shared/volunteers/money-words.ts'
import { api } from '../api.ts'
import { ReasonDialog } from '../referrals/reason-dialog.tsx'
import { useToast } from '../ui/toast-context.ts'
import { missionTitle } from './missions-table.tsx'

/** Struck out with a reason; the line stays and counts in no sum. */
export function CancelMissionDialog(props: { mission: KeptMission; onClose: () => void }) {
  const { mission, onClose } = props
  const { helperId, id, version } = mission
  const toast = useToast()
  return (
    <ReasonDialog
      title="Einsatz streichen"
      lead={`${formatWeekday(mission.day)}, ${missionTitle(mission)}, ${euros(mission.cents)}. Die Zeile bleibt durchgestrichen stehen und zählt in keiner Summe mehr.`}
      confirm="Streichen"
      draft={`mission-cancel-${id}`}
      most={200}
      run={async reason => {
        await api.volunteers.cancelMission({ helperId, id, version, reason })
        toast.say('Einsatz gestrichen.')
      }}
      onClose={onClose}
    />
  )
}
