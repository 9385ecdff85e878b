import { useEffect, useState } from 'react'
import { type HelperOption, HelperPick } from '../../../renderer/matching/helper-pick.tsx'
import { PageHead } from '../../../renderer/ui/page-head.tsx'
import { released } from './record.ts'

const first: HelperOption[] = [{ value: '1', label: 'Mahnaz Sediqi', note: '62 Punkte' }]
const later: HelperOption[] = [
  ...first,
  { value: '2', label: 'Omid Sediqi', note: '' },
  { value: '3', label: 'Jutta Kern', note: '' },
]

/** The rest of the people comes when the test lets it. */
export function PickPage() {
  const [options, setOptions] = useState(first)
  const [value, setValue] = useState<string | null>(null)
  useEffect(() => {
    void released().then(() => setOptions(later))
  }, [])
  return (
    <>
      <PageHead title="Auswählen" />
      <HelperPick {...{ options, value }} onPick={setValue} />
    </>
  )
}
