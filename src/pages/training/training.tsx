import { useEffect } from 'preact/hooks'
import { Frame } from '../shared/frame'
import { Brand, Languages } from '../shared/parts'
import type { PageProps } from '../shared/show-page'
import type { Decisions } from './decisions'
import { Guide } from './guide'
import { Log } from './log'
import { trainingText } from './text'
import { FeedProvider, isCovered, useNewFeed } from './x/feed-context'
import { TrainingFeed } from './x/feed'
import { Layers } from './x/layers'
import { UserCell } from './x/people'
import { feedText } from './x/text'
import { suggested } from './x/world'

interface TrainingProps extends PageProps {
  readonly decisions: Decisions
}

/** A feed of fictional people under the real guard, and beside it what got through; or that the agency does not offer it. */
export function Training(props: TrainingProps) {
  const { settings: { language, policy, agency }, change } = props
  if (policy.trainingPage !== false) return <Feed {...props} />
  const text = trainingText[language]
  return (
    <Frame language={language} main="training" onLanguage={(wanted) => { void change({ language: wanted }) }}>
      <main id="training" tabIndex={-1} class="column"><h1>{text.title}</h1><p>{text.off(agency ?? text.offBy)}</p></main>
    </Frame>
  )
}

function Feed({ settings: { language }, change, decisions }: TrainingProps) {
  const text = trainingText[language]
  const feed = useNewFeed(language)
  return (
    <FeedProvider value={feed}>
      <div inert={isCovered(feed.layer)}>
        <header class="band">
          <Brand />
          <p><b>{text.band}</b> <span>{text.bandMore}</span></p>
          <div class="tools">
            <Languages language={language} onChange={(wanted) => { void change({ language: wanted }) }} />
            <button type="button" class="button" onClick={() => { feed.reset(); decisions.reset(); scrollTo({ top: 0 }) }}>{text.reset}</button>
          </div>
        </header>
        <main class="stage">
          <h1 class="unseen">{text.title}</h1>
          <Guide language={language} />
          <div class="timeline">
            <TrainingFeed />
          </div>
          <aside class="beside" aria-label={text.heard}>
            <Log heard={feed.state.heard} decisions={decisions} language={language} />
            <section class="people" aria-labelledby="people-title">
              <h2 id="people-title">{feedText[language].people}</h2>
              <ul>{suggested.map((account) => <UserCell key={account.id} account={account} />)}</ul>
            </section>
          </aside>
        </main>
      </div>
      <Notice text={feed.notice} onRead={() => { feed.say('') }} />
      <Layers />
    </FeedProvider>
  )
}

const noticeMs = 4_000

/** A short line about something that does nothing here. */
function Notice({ text, onRead }: { readonly text: string; readonly onRead: () => void }) {
  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(onRead, noticeMs)
    return () => { clearTimeout(timer) }
  }, [text])
  return <p class="toast" role="status">{text === '' ? null : <span>{text}</span>}</p>
}

/** The page's outline until the settings are read. */
export function TrainingSkeleton() {
  return <header class="band" aria-busy="true"><Brand /></header>
}
