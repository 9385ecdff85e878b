import { useState } from 'react'
import { PageHead } from '../../../renderer/ui/page-head.tsx'
import { Tabs } from '../../../renderer/ui/tabs.tsx'

const items = [
  { id: 'open', title: 'Offene Fälle', count: 86 },
  { id: 'mine', title: 'Meine' },
  { id: 'due', title: 'Frist naht' },
] as const
type Id = (typeof items)[number]['id']

export function TabsPage() {
  const [selected, setSelected] = useState<Id>('open')
  return (
    <>
      <PageHead title="Ansichten" />
      <Tabs label="Ansichten" items={items} selected={selected} onSelect={setSelected}>
        <p>Inhalt von {items.find(item => item.id === selected)?.title}</p>
      </Tabs>
    </>
  )
}
