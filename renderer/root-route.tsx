import { createRootRouteWithContext, Navigate, redirect } from '@tanstack/react-router'
import { caseworkers, type Role } from '../shared/roles.ts'
import { ShortContactProvider } from './clients/short-contact-provider.tsx'
import { FrameLayout } from './frame/frame-layout.tsx'
import { places } from './places.ts'

export const rootRoute = createRootRouteWithContext<{ role: Role }>()({
  component: () => (
    <ShortContactProvider>
      <FrameLayout places={places} />
    </ShortContactProvider>
  ),
  notFoundComponent: () => <Navigate to="/" replace />,
})

/** Whoever may not open files is sent back to the desk. */
export function caseworkersOnly({ context }: { context: { role: Role } }): void {
  if (!caseworkers.includes(context.role)) throw redirect({ to: '/', replace: true })
}
