import type { Language } from '../../neutrality'
import { Icon } from '../shared/icons'
import { Feed, type Stagehand, StagehandProvider } from '../training/feeds'
import { asAddress } from '../training/feeds/pictures'
import type { Filled, Told } from '../training/scenes'
import { restsOn } from './panels'
import { type Session, steps } from './session'
import { scenesText } from './text'

interface PlayProps {
  readonly session: Session
  readonly hand: Stagehand
  readonly onStop: () => void
  readonly onChoose: (choice: number) => void
}

/** Where the scene happens: a feed, a form, or a choice. */
export function PlayArea({ session, hand, onStop, onChoose }: PlayProps) {
  const { scene, run } = session
  if (scene.kind === 'acted') return <StagehandProvider value={hand}><Feed key={run} scene={scene} /></StagehandProvider>
  return scene.kind === 'filled'
    ? <Form key={run} scene={scene} language={hand.language} onStop={onStop} />
    : <Choices scene={scene} session={session} language={hand.language} onChoose={onChoose} />
}

const card = asAddress('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><rect width="320" height="200" rx="14" fill="#bcd7e6"/><rect x="206" y="40" width="88" height="110" rx="6" fill="#8fb4c8"/><circle cx="250" cy="80" r="22" fill="#5d8299"/><path d="M214 150a36 36 0 0 1 72 0z" fill="#5d8299"/><g fill="#5d8299"><rect x="24" y="44" width="150" height="14" rx="7"/><rect x="24" y="76" width="120" height="10" rx="5"/><rect x="24" y="98" width="140" height="10" rx="5"/><rect x="24" y="120" width="96" height="10" rx="5"/></g></svg>')

function Form({ scene: { form }, language, onStop }: { readonly scene: Filled; readonly language: Language; readonly onStop: () => void }) {
  const text = scenesText[language]
  return (
    <form class="set form-card" aria-label={form.title[language]} onSubmit={(event) => { event.preventDefault(); onStop() }}>
      <h2>{form.title[language]}</h2>
      {form.fields.map(({ label, value }) => (
        <label key={label.id}>{label[language]}<input readOnly value={value[language]} /></label>
      ))}
      {form.card === undefined ? null : <figure><img src={card} alt="" /><figcaption>{text.upload}: {form.card[language]}</figcaption></figure>}
      <button type="submit" class="strong-button send-form">{form.send[language]}</button>
    </form>
  )
}

function Choices({ scene, session: { choice, step }, language, onChoose }: { readonly scene: Told; readonly session: Session; readonly language: Language; readonly onChoose: (choice: number) => void }) {
  const text = scenesText[language]
  const isTold = steps.indexOf(step) >= steps.indexOf('rule')
  return (
    <section class="ways" aria-labelledby="choose">
      <h2 id="choose">{text.choose}</h2>
      <ol>
        {scene.choices.map(({ text: words }, at) => {
          const rests = isTold ? restsOn(scene, at, language) : undefined
          return (
            <li key={words.id}>
              <button type="button" class={rests === undefined ? 'way' : rests.falls ? 'way falls' : 'way stays'} aria-pressed={choice === at} onClick={() => { onChoose(at) }}>
                {rests === undefined ? null : <Icon name={rests.falls ? 'cross' : 'check'} />}<span>{words[language]}</span>
              </button>
              {rests === undefined ? null : <p class="quiet">{rests.words}{rests.isReading ? <> <span class="tag reading">{text.reading}</span></> : null}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
