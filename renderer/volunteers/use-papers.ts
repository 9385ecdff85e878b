import type { KeptHelper } from '../../shared/volunteers/helper.ts'
import { api } from '../api.ts'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'

export type PrintedPaper = 'zeugnis' | 'verschwiegenheit'
const names: Readonly<Record<PrintedPaper, string>> = {
  zeugnis: 'Zeugnis',
  verschwiegenheit: 'Verschwiegenheitserklärung',
}

/** What is handed to a helper on paper. */
export function usePapers({ id }: Pick<KeptHelper, 'id'>) {
  const job = useJob()
  const toast = useToast()
  async function print(paper: PrintedPaper, way: 'drucken' | 'speichern') {
    const verb = way === 'drucken' ? 'gedruckt' : 'gespeichert'
    const done = await job.run(`${names[paper]} wird ${verb}`, options =>
      api.volunteers.printPaper({ id, paper, way }, options),
    )
    if (!done) return
    toast.say(
      done.fileName === null
        ? `${names[paper]} an den Drucker gegeben.`
        : `Gespeichert als ${done.fileName}.`,
    )
  }
  return { job, print, isPrinting: job.running !== undefined }
}
