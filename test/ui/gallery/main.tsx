/// <reference types="vite/client" />
import { type ComponentType, StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot, type Root } from 'react-dom/client'
import '../../../renderer/styles/app.css'
import { sentence } from '../../../renderer/texts.ts'
import { followSystemTheme } from '../../../renderer/theme.ts'
import { SentenceContext } from '../../../renderer/ui/sentence-context.ts'
import { ToastProvider } from '../../../renderer/ui/toast.tsx'
import { DraftPage } from './draft-page.tsx'
import { OverlayPage } from './overlay-page.tsx'
import { EmptyPersonPage, FilledPersonPage } from './person-page.tsx'
import { PickPage } from './pick-page.tsx'
import { startRecord } from './record.ts'
import { SectionsPage } from './sections-page.tsx'
import { EmptyTablePage, LongTablePage, ShortTablePage } from './table-page.tsx'
import { TabsPage } from './tabs-page.tsx'
import { TypedPage } from './typed-page.tsx'

const pages: Readonly<Record<string, ComponentType>> = {
  person: EmptyPersonPage,
  'person-filled': FilledPersonPage,
  typed: TypedPage,
  sections: SectionsPage,
  draft: DraftPage,
  'table-long': LongTablePage,
  'table-short': ShortTablePage,
  'table-empty': EmptyTablePage,
  overlay: OverlayPage,
  tabs: TabsPage,
  pick: PickPage,
}

let root: Root | undefined

/** `#person/3`: the third test of its file looks at the page of persons, as if it were new. */
function show() {
  const Shown = pages[location.hash.slice(1).split('/')[0] ?? '']
  const place = document.getElementById('root')
  root?.unmount()
  startRecord()
  if (!place || !Shown) return
  root = createRoot(place)
  root.render(
    <StrictMode>
      <I18nProvider locale="de-DE">
        <SentenceContext value={sentence}>
          <ToastProvider>
            <main className="page">
              <Shown />
            </main>
          </ToastProvider>
        </SentenceContext>
      </I18nProvider>
    </StrictMode>,
  )
}

followSystemTheme()
window.addEventListener('hashchange', show)
show()
