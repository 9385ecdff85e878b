import { type ReactNode, useId } from 'react'
import { useHouse } from '../frame/house-context.ts'
import { PageHead } from '../ui/page-head.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { licences, sources } from './sources.ts'
import './about.css'

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="about__section" aria-labelledby={id}>
      <h2 className="h2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}

function DataPromise() {
  return (
    <Section title="Was mit Ihren Daten geschieht">
      <p>
        Alles liegt verschlüsselt auf diesem Laptop und, wenn Sie es wollen, in verschlüsselten
        Sicherungen an einem zweiten Ort. Das Programm baut keine Verbindung ins Netz auf und meldet
        nichts an den Hersteller. Den Schlüssel kennt nur, wer eine Passphrase oder das
        Wiederherstellungsblatt hat; einen anderen Weg gibt es nicht. Beim Sperren endet der Teil
        des Programms, der den Schlüssel hält, und der Bildschirm wird geleert. Wer was getan hat,
        steht in einem Protokoll, dessen Einträge einander versiegeln und das keine Inhalte enthält.
      </p>
    </Section>
  )
}

function DataSources() {
  return (
    <Section title="Quellen der mitgelieferten Daten">
      <ul className="about__sources">
        {sources.map(source => (
          <li key={source.what}>
            <p className="med">{source.what}</p>
            <p>{source.origin}</p>
            <p className="s muted">
              {source.licence}. {source.changes}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Licences() {
  return (
    <Section title="Lizenzen">
      <p>
        Dieses Programm steht unter der Open-Source-Lizenz für die Europäische Union, EUPL-1.2. Es
        enthält die Arbeit anderer; die vollen Texte liegen ihm als licences.txt bei:
      </p>
      <dl className="about__pairs about__pairs--wide">
        {licences.map(({ names, licence }) => (
          <div key={names}>
            <dt>{names}</dt>
            <dd className="muted">{licence}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

export function AboutScreen() {
  const { status, settings } = useHouse()
  return (
    <div className="page about">
      <PageHead
        title="Über dieses Programm"
        lead={`${settings.office.programName}, Version ${status.appVersion}`}
      />
      <DataPromise />
      <Section title="Tasten">
        <Shortcuts />
      </Section>
      <DataSources />
      <Licences />
    </div>
  )
}
