/** @jsxImportSource react */
import { useRef, type ReactNode } from 'react'
import { toggleLike } from '../actions'
import { Label } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { idOf, type Scope } from '../ids'
import { hoverLike, leaveFlyout, openFlyout, openModal } from '../layers/state'
import { options } from '../options'
import { reactionOn, useStore } from '../store'
import { reactions, removing, word } from '../words'

interface LikeProps {
  /** `<post>` or `<post>_<comment>`. */
  readonly feedback: string
  readonly scope: Scope
  /** The rendering role inside, where this surface has them. */
  readonly role?: string | undefined
  readonly small?: boolean
  readonly bare?: ReactNode
}

const holdsAfter = 500

/** What the site says to whoever is not logged in, whatever they press. */
export const askLogin = (): void => openModal(word('loginFirst'), <div className={css('body')}><input type="text" /></div>)

/** Like, which opens the reactions when hovered or held, and beside it the small button that opens them by key. */
export const Like = ({ feedback, scope, role, small = false, bare }: LikeProps): ReactNode => {
  useStore()
  const box = useRef<HTMLDivElement>(null)
  const hold = useRef<{ timer: ReturnType<typeof setTimeout>; held: boolean } | undefined>(undefined)
  const on = reactionOn(feedback)
  const rect = () => (box.current as HTMLDivElement).getBoundingClientRect()
  const look = small ? 'small' : 'wide'
  const press = () => {
    if (options.out) return askLogin()
    const held = hold.current?.held
    hold.current = undefined
    if (!held) toggleLike(feedback)
  }
  const down = () => {
    const mine = { timer: setTimeout(() => { mine.held = true; openFlyout(feedback, rect(), false) }, holdsAfter), held: false }
    hold.current = mine
  }
  const up = () => clearTimeout(hold.current?.timer)
  return (
    <div ref={box} className={css(small ? 'row' : 'likes')}>
      <Press id={idOf(scope, feedback, 'like')} label={options.out ? undefined : on ? removing(on) : word('like')} look={[look]} onPress={press}
        onPointerDown={down} onPointerUp={up}
        onPointerEnter={(event) => { if (event.pointerType === 'mouse' && !options.out) hoverLike(feedback, rect()) }}
        onPointerLeave={(event) => { if (event.pointerType === 'mouse') leaveFlyout() }}>
        {bare ?? (
          <Label look={on ? 'blue' : 'box'} role={role}>{on ? reactions[on].name : word('like')}</Label>
        )}
      </Press>
      {!options.out && (
        <Press id={idOf(scope, feedback, 'react')} label={word(on ? 'change' : 'react')} look={['dot']} onPress={() => openFlyout(feedback, rect(), true)}>
          <i data-visualcompletion="css-img">▴</i>
        </Press>
      )}
    </div>
  )
}
