import { useState } from 'react'
import {
  type KeptTemplate,
  type TemplateKind,
  templateKind,
  templateKindNames,
} from '../../shared/referrals/template.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { useRead } from '../use-read.ts'
import { TemplateForm } from './template-form.tsx'
import './templates.css'

type PickProps = {
  templates: readonly KeptTemplate[]
  chosen: TemplateKind
  onChoose: (kind: TemplateKind) => void
}

function Pick({ templates, chosen, onChoose }: PickProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend can't stand beside its buttons
    <div className="row wrap" role="group" aria-label="Vorlage">
      {templateKind.options.map(kind => (
        <button
          key={kind}
          type="button"
          className="template-pick"
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind)}
        >
          {templateKindNames[kind]}
          {templates.some(one => one.kind === kind && one.own) && (
            <span className="s muted"> angepasst</span>
          )}
        </button>
      ))}
    </div>
  )
}

/** The words of the letters, with named fields; how they look stands beside them. */
export function TemplatesTab() {
  const { data, error } = useRead('referrals', 'listTemplates', {})
  const [chosen, setChosen] = useState<TemplateKind>('vermittlung')
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  const template = data?.find(({ kind }) => kind === chosen)
  if (!data || !template) return <div aria-busy="true" />
  return (
    <div className="templates">
      <p className="muted templates__lead">
        Der Text der Briefe. In doppelten geschweiften Klammern stehen Felder, die beim Drucken
        gefüllt werden; Angaben zur Person nur, soweit sie freigegeben sind.
      </p>
      <Pick templates={data} chosen={chosen} onChoose={setChosen} />
      <TemplateForm key={`${chosen}-${template.own}`} kept={template} />
    </div>
  )
}
