import { Link, useNavigate } from '@tanstack/react-router'
import type { Finding } from '../../shared/offers/finder.ts'
import { Button } from '../ui/button.tsx'
import { MenuButton, type MenuEntry } from '../ui/menu-button.tsx'
import { MOST_PLACES, useFinder } from './finder-context.ts'
import { OwnReferral } from './finder-own-line.tsx'
import { ReasonList } from './finder-reasons.tsx'
import { childcareText, placesText, questionOf, type TwoLineText, wayText } from './finder-words.ts'
import { RankNumber } from './verdict-mark.tsx'

const FIRST_SHOWN = 5
const NEXT_SHOWN = 1

export function TickBox({ found }: { found: Finding }) {
  const { ticked, tick } = useFinder()
  const isTicked = ticked.includes(found.offerId)
  const isFull = !isTicked && ticked.length >= MOST_PLACES
  return (
    <input
      type="checkbox"
      className="kern-form-check__checkbox found__tick"
      aria-label={`${found.name} auf den Wegweiser`}
      title={isFull ? 'Auf eine Seite passen vier Orte.' : 'Auf den Wegweiser'}
      checked={isTicked}
      disabled={isFull}
      onChange={() => tick(found.offerId)}
    />
  )
}

function Cell({ text, wide }: { text: TwoLineText; wide?: boolean }) {
  return (
    <div className={wide ? 'found__cell only-wide' : 'found__cell'}>
      <div>{text.main}</div>
      <div className="s muted">{text.note}</div>
    </div>
  )
}

function useMenu(found: Finding): MenuEntry[] {
  const { person, act } = useFinder()
  const navigate = useNavigate()
  const offerId = found.offerId
  const hasFamily = person?.file.relatives.some(one => one.sameHousehold && !one.closedOn) ?? false
  const isSure = found.verdict === 'passt'
  const refer: MenuEntry[] = [
    ...(isSure
      ? []
      : [
          {
            id: 'refer',
            label: 'Vermitteln',
            icon: 'referrals' as const,
            onAction: () => act('refer', found),
          },
        ]),
    ...(hasFamily
      ? [
          {
            id: 'family',
            label: 'Mit Familie vermitteln',
            icon: 'people' as const,
            onAction: () => act('family', found),
          },
        ]
      : []),
  ]
  return [
    ...(person && person.file.closed === null ? refer : []),
    { id: 'slip', label: 'Zettel drucken', icon: 'print', onAction: () => act('slip', found) },
    {
      id: 'open',
      label: 'Angebot öffnen',
      icon: 'offers',
      onAction: () => void navigate({ to: '/offers/edit/$offerId', params: { offerId } }),
    },
  ]
}

/** One act: what comes next for this offer. Filled only at the best of those where nobody was sent yet. */
function NextAct({ found, best }: { found: Finding; best: boolean }) {
  const { person, act } = useFinder()
  const isOpen = person !== null && person.file.closed === null
  const variant = best ? 'primary' : 'secondary'
  const common = { variant, 'data-found-act': best ? 'best' : 'next' } as const
  if (found.verdict === 'vielleicht') {
    return (
      <Button
        {...common}
        icon="phone"
        aria-label={`Klären: ${found.name}`}
        onClick={() => act('clarify', found)}
      >
        Klären
      </Button>
    )
  }
  return isOpen ? (
    <Button
      {...common}
      {...(best ? { icon: 'referrals' } : {})}
      aria-label={`Vermitteln: ${found.name}`}
      onClick={() => act('refer', found)}
    >
      Vermitteln
    </Button>
  ) : (
    <Button
      {...common}
      icon="print"
      aria-label={`Zettel drucken: ${found.name}`}
      onClick={() => act('slip', found)}
    >
      Zettel
    </Button>
  )
}

type Props = { found: Finding; rank: number; best: boolean }

/** What fits, or may fit: the offer in one line, below it why. */
export function FoundOffer({ found, rank, best }: Props) {
  const { today } = useFinder()
  const { name, organisationName, offerId, reasons } = found
  const open = reasons.filter(({ verdict }) => verdict === 'vielleicht').length
  const shown = rank === 1 ? FIRST_SHOWN : open + NEXT_SHOWN
  return (
    <li className="found" aria-label={name}>
      <TickBox found={found} />
      <RankNumber rank={rank} verdict={found.verdict} />
      <div className="found__name">
        <Link className="quiet-link" to="/offers/edit/$offerId" params={{ offerId }}>
          {name}
        </Link>
        <div className="s muted">{organisationName}</div>
      </div>
      <Cell text={wayText(found)} />
      <Cell text={placesText(found, today)} />
      <Cell text={childcareText(found)} wide />
      <div className="found__acts">
        <NextAct found={found} best={best} />
        <MenuButton quiet label={`Mehr zu: ${name}`} items={useMenu(found)} />
      </div>
      <OwnReferral found={found} />
      <ReasonList
        reasons={reasons}
        shown={shown}
        headed={rank === 1}
        label={questionOf(found) ? 'Zu klären, und was passt' : 'Warum es passt'}
      />
    </li>
  )
}
