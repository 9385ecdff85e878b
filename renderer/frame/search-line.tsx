import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import type { SearchHit } from './commands.ts'
import { markTyped } from './marked-text.ts'

type Props = { hit: SearchHit; typed: string; isChosen: boolean }

function Marked({ text, typed }: { text: string; typed: string }) {
  return markTyped(text, typed).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other key
    part.isMarked ? <mark key={index}>{part.text}</mark> : part.text,
  )
}

/** What Enter does stands at the chosen line; at the others, why they are here. */
function Aside({ hit, isChosen }: Omit<Props, 'typed'>) {
  if (hit.details && isChosen)
    return (
      <span className="search__keys s muted">
        <Kbd>Enter</Kbd> {hit.verb}
      </span>
    )
  if (hit.details) return <span className="s muted">{hit.details.why}</span>
  if (!hit.keys) return null
  return (
    <span className="search__keys">
      {hit.keys.map(key => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  )
}

export function SearchLine({ hit, typed, isChosen }: Props) {
  const { details } = hit
  return (
    <>
      <Icon name={hit.icon} />
      {details ? (
        <span className="grow">
          <bdi className="search__name">
            <Marked text={hit.label} typed={typed} />
          </bdi>{' '}
          {details.native && (
            <span className="native" lang={details.native.lang} dir={details.native.dir}>
              <Marked text={details.native.text} typed={typed} />
            </span>
          )}
          <span className="search__line">{details.line}</span>
        </span>
      ) : (
        <bdi className="grow">{hit.label}</bdi>
      )}
      <Aside hit={hit} isChosen={isChosen} />
    </>
  )
}
