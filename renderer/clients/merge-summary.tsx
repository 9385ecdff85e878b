import { Panel } from '../ui/panel.tsx'
import type { MergeRecord } from './merge-record.ts'
import { mergeSentences } from './merge-words.ts'

/** What happens with a press of the button. */
export function MergeSummary({ kept, dropped }: { kept: MergeRecord; dropped: MergeRecord }) {
  return (
    <Panel title="Das geschieht">
      <p>{mergeSentences(kept, dropped).join(' ')}</p>
    </Panel>
  )
}
