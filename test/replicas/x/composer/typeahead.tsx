/** @jsxImportSource react */
import { useId, type ReactNode } from 'react'
import { Label } from '../base/deep'
import { css } from '../base/style'
import { Face } from '../post/face'
import type { User } from '../world'

/** Suggestions under a mention being typed. */
export const Typeahead = ({ people, onPick }: { people: readonly User[]; onPick: (handle: string) => void }): ReactNode => {
  const id = useId()
  return (
    <div id={`typeaheadDropdown-${id}`} role="listbox" className={css('suggestions')}>
      {people.map((who) => (
        <div
          key={who.id}
          role="option"
          aria-selected={false}
          data-testid="typeaheadResult"
          className={css('cell')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(who.handle)}
        >
          <div className={css('row', 'gap')}>
            <Face who={who} />
            <div>
              <Label as="name">{who.name}</Label>
              <span className={css('dim')}>@{who.handle}</span>
            </div>
          </div>
        </div>
      ))}
    </div>
  )
}
