import { useMemo } from 'react'
import { dayOfInstant, formatDay } from '../../../shared/lib/dates.ts'
import type { User } from '../../../shared/store/user.ts'
import { mayManageUsers, removalProblem } from '../../../shared/store/user-rules.ts'
import { useHouse } from '../../frame/house-context.ts'
import { roleNames } from '../../texts.ts'
import { Button } from '../../ui/button.tsx'
import { State } from '../../ui/state.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table-types.ts'
import { removalReasons } from './user-texts.ts'

type Props = {
  users: readonly User[]
  onEdit: (user: User) => void
  onRemove: (user: User) => void
}

const onDay = (iso: string) => formatDay(dayOfInstant(iso))

const facts: readonly Column<User>[] = [
  {
    id: 'name',
    title: 'Name',
    value: user => user.name,
    cell: user => <span className="med">{user.name}</span>,
  },
  { id: 'role', title: 'Funktion', value: user => roleNames[user.role], width: '9rem' },
  {
    id: 'since',
    title: 'Seit',
    value: user => user.createdAt,
    cell: user => onDay(user.createdAt),
    width: '7rem',
    from: 'medium',
  },
  {
    id: 'access',
    title: 'Zugang',
    value: user => (user.active ? 'offen' : 'entfernt'),
    cell: user =>
      user.active ? (
        <State tone="ok">offen</State>
      ) : (
        <State tone="muted">
          entfernt{user.removedAt === null ? '' : ` am ${onDay(user.removedAt)}`}
        </State>
      ),
    width: '12rem',
  },
]

function Actions({ user, ...props }: Props & { user: User }) {
  const { session } = useHouse()
  const problem = removalProblem({ id: session.userId, role: session.role }, user.id, props.users)
  if (!user.active) return null
  return (
    <div className="user-actions">
      <Button
        variant="tertiary"
        aria-label={`Zugang von ${user.name} ändern`}
        onClick={() => props.onEdit(user)}
      >
        Ändern
      </Button>
      {problem === null ? (
        <Button
          variant="tertiary"
          aria-label={`Zugang von ${user.name} entfernen`}
          onClick={() => props.onRemove(user)}
        >
          Entfernen
        </Button>
      ) : (
        <span className="s muted user-actions__reason">{removalReasons[problem]}</span>
      )}
    </div>
  )
}

export function UserTable({ users, onEdit, onRemove }: Props) {
  const { session } = useHouse()
  const manages = mayManageUsers({ id: session.userId, role: session.role }, users)
  const columns = useMemo(() => {
    const actions: Column<User> = {
      id: 'actions',
      title: 'Aktion',
      value: () => null,
      cell: user => <Actions {...{ user, users, onEdit, onRemove }} />,
      width: '17rem',
      align: 'end',
      sortable: false,
    }
    return manages ? [...facts, actions] : facts
  }, [manages, users, onEdit, onRemove])
  return (
    <Table
      label="Benutzerinnen und Benutzer"
      rows={users}
      columns={columns}
      rowKey={user => user.id}
      rowLabel={user => user.name}
      noun={{ one: 'Person', many: 'Personen' }}
      filterLabel={false}
      sort={{ id: 'name', desc: false }}
      empty={null}
    />
  )
}
