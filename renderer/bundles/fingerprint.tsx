type Props = { text: string; large?: boolean }

/** Eight groups in two lines, as one reads them out on the telephone. */
export function Fingerprint({ text, large = false }: Props) {
  return (
    <p className={large ? 'fingerprint fingerprint--large' : 'fingerprint fingerprint--lines'}>
      {text.split(' ').map((group, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups never change places
        <span key={place}>{group} </span>
      ))}
    </p>
  )
}
