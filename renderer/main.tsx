import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import './styles/app.css'
import { onAppEvent } from './api.ts'
import { App } from './app.tsx'
import { obeyLocking } from './locking.ts'
import { isShown, queries, readAgain } from './reads.ts'
import { sentence } from './texts.ts'
import { followSystemTheme } from './theme.ts'
import { SentenceContext } from './ui/sentence-context.ts'
import { ToastProvider } from './ui/toast.tsx'

obeyLocking()
followSystemTheme()
onAppEvent(event => {
  if (event.type === 'changed' && isShown(event.feature)) readAgain()
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
