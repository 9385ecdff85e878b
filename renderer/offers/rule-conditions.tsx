import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { ConditionFact } from '../../shared/offers/eligibility.ts'
import { ListProblem } from '../clients/sections/list-problem.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ConditionFields } from './rule-condition-fields.tsx'
import { factWords } from './rule-fact-words.ts'
import { blankCondition, MOST_CONDITIONS, type RuleForm } from './rule-form.ts'
import '../ui/combobox-field.css'
import '../ui/menu-button.css'

const ADD = 'rule-condition-add'
const facts = Object.keys(factWords) as ConditionFact[]

function AddCondition({ onAdd }: { onAdd: (fact: ConditionFact) => void }) {
  return (
    <MenuTrigger>
      <AriaButton id={ADD} className="kern-btn kern-btn--secondary rule-add">
        <Icon name="plus" size="s" />
        <span className="kern-label">Bedingung</span>
      </AriaButton>
      <Popover className="options menu" placement="bottom start" offset={4}>
        <Menu className="options__list" aria-label="Worauf es ankommt">
          {facts.map(fact => (
            <MenuItem
              key={fact}
              id={fact}
              className="options__item menu__item"
              textValue={factWords[fact].add}
              onAction={() => onAdd(fact)}
            >
              {factWords[fact].add}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** All conditions hold together, so "und" stands between them. */
export function ConditionList() {
  const { control } = useFormContext<RuleForm>()
  const { fields, append, remove } = useFieldArray({ control, name: 'conditions' })
  return (
    <section className="stack" aria-labelledby="rule-conditions">
      <h2 className="h3" id="rule-conditions">
        Bedingungen
      </h2>
      {fields.length > 0 && (
        <ol className="rule-conditions">
          {fields.map(({ id, fact }, index) => {
            const { head, add, note, isNamed } = factWords[fact]
            return (
              <li
                key={id}
                className={isNamed ? 'rule-condition rule-condition--named' : 'rule-condition'}
              >
                <fieldset className="fields-free">
                  <legend className="rule-condition__head">
                    {index > 0 && <span className="muted">und </span>}
                    <span className="med">{head}</span>
                  </legend>
                  <ConditionFields name={`conditions.${index}`} fact={fact} />
                  {note && <p className="s muted rule-condition__note">{note}</p>}
                </fieldset>
                <IconButton
                  quiet
                  icon="x"
                  label={`Bedingung ${add} entfernen`}
                  onClick={() => {
                    remove(index)
                    requestAnimationFrame(() => document.getElementById(ADD)?.focus())
                  }}
                />
              </li>
            )
          })}
        </ol>
      )}
      <ListProblem name="conditions" label="Bedingungen" />
      {fields.length < MOST_CONDITIONS ? (
        <div>
          <AddCondition onAdd={fact => append(blankCondition(fact), { shouldFocus: false })} />
        </div>
      ) : (
        <p className="s muted">Mehr als {MOST_CONDITIONS} Bedingungen sind nicht möglich.</p>
      )}
    </section>
  )
}
