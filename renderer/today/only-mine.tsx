import { Button } from '../ui/button.tsx'
import { setOnlyMine, useOnlyMine } from './desk-state.ts'

/** Whose cases stand on the desk: the own ones, or everybody's. */
export function OnlyMine() {
  const onlyMine = useOnlyMine()
  return (
    <Button
      aria-pressed={onlyMine}
      {...(onlyMine ? { icon: 'check' as const } : {})}
      onClick={() => setOnlyMine(!onlyMine)}
    >
      Nur meine
    </Button>
  )
}
