import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import './styles/app.css'
import { onAppEvent } from './api.ts'
import { App } from './app.tsx'
import { obeyLocking } from './locking.ts'
import { sentence } from './texts.ts'
import { followSystemTheme } from './theme.ts'
import { SentenceContext } from './ui/sentence-context.ts'
import { ToastProvider } from './ui/toast.tsx'

const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 0, networkMode: 'always' } },
})

obeyLocking()
followSystemTheme()
onAppEvent(event => {
  // A kept draft changes nothing that a screen shows.
  if (event.type === 'changed' && event.feature !== 'drafts') void queries.invalidateQueries()
})

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="de-DE">
        <QueryClientProvider client={queries}>
          <SentenceContext value={sentence}>
            <ToastProvider>
              <App />
            </ToastProvider>
          </SentenceContext>
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  )
