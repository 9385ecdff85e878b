import type { Certificate, CertificateSheet } from '../../shared/volunteers/network.ts'
import './certificate-page.css'

/** A certificate, a thank-you, an agreement: one quiet page each, good in grey and worth keeping. */
export function CertificatePage({ sheet }: { sheet: CertificateSheet }) {
  return sheet.pages.map((page, number) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
    <Page key={number} page={page} sheet={sheet} />
  ))
}

function Page({ page, sheet }: { page: Certificate; sheet: CertificateSheet }) {
  const isAgreement = page.kind === 'vereinbarung'
  return (
    <article className={`p-page p-certificate p-certificate--${page.kind}`} lang="de">
      <div className="p-certificate__frame">
        <header>
          <b>{sheet.officeName}</b>
          <span>{sheet.programName}</span>
        </header>
        <div className="p-certificate__body">
          <h1>{page.title}</h1>
          <p className="p-certificate__name">
            <bdi>{page.name}</bdi>
          </p>
          {isAgreement && <FactLines facts={page.facts} />}
          <div className="p-certificate__words">
            {page.paragraphs.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
              <p key={index}>{text}</p>
            ))}
          </div>
          {!isAgreement && <FactLines facts={page.facts} />}
        </div>
        <footer>
          <p>{page.placeDate}</p>
          <div className="p-certificate__signatures">
            {page.signatures.map(name => (
              <p key={name}>{name}</p>
            ))}
          </div>
        </footer>
      </div>
    </article>
  )
}

function FactLines({ facts }: Pick<Certificate, 'facts'>) {
  if (facts.length === 0) return null
  return (
    <table className="p-certificate__facts">
      <tbody>
        {facts.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td dir="auto">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
