import { useState } from 'react'
import { useToday } from '../clients/use-today.ts'
import { PageHead } from '../ui/page-head.tsx'
import { type TabItem, Tabs } from '../ui/tabs.tsx'
import { useRead } from '../use-read.ts'
import { ContactsTab } from './contacts-tab.tsx'
import { lastNetworkTab, type NetworkTab, rememberNetworkTab } from './network-tab.ts'
import { RoundLetterTab } from './round-letter-tab.tsx'
import { TasksTab } from './tasks-tab.tsx'
import { VolunteersTabs } from './volunteers-tabs.tsx'
import './network.css'

export function NetworkScreen() {
  const today = useToday()
  const [tab, setTab] = useState(lastNetworkTab)
  const contacts = useRead('volunteers', 'listContacts', { text: '' })
  const tasks = useRead('volunteers', 'listTasks', { open: true })
  const counted = (rows: readonly unknown[] | undefined) => (rows ? { count: rows.length } : {})
  const items: TabItem<NetworkTab>[] = [
    { id: 'personen', title: 'Ansprechpersonen', ...counted(contacts.data) },
    { id: 'aufgaben', title: 'Gemeinsame Aufgaben', ...counted(tasks.data) },
    { id: 'rundbrief', title: 'Rundbrief' },
  ]
  return (
    <div className="page">
      <VolunteersTabs />
      <PageHead
        title="Netzwerk"
        lead="Mit wem Sie arbeiten, und wer was übernommen hat: Haupt- und Ehrenamt."
      />
      <Tabs
        label="Netzwerk"
        items={items}
        selected={tab}
        onSelect={next => {
          rememberNetworkTab(next)
          setTab(next)
        }}
      >
        {tab === 'personen' && <ContactsTab today={today} />}
        {tab === 'aufgaben' && <TasksTab today={today} />}
        {tab === 'rundbrief' && <RoundLetterTab />}
      </Tabs>
    </div>
  )
}
