import { isAlive } from '../../browser'
import { openPage } from '../../browser/extension'
import { onSettings, readSettings } from '../../browser/settings'
import { start } from '../../guard/start'
import { x } from '../../sites/x'
import { showPage } from '../shared/show-page'
import { createDecisions } from './decisions'
import { Training, TrainingSkeleton } from './training'
import { trainingSupply } from './training-supply'
import { trainingText } from './text'
import './training.css'
import './x/x.css'

const decisions = createDecisions()

// The guard comes first, as on a real page: it listens before anything of the feed does.
start(
  x,
  trainingSupply({
    settings: readSettings,
    onSettings: (listener) => { onSettings(listener) },
    record: decisions.add,
    openHandbook: (item) => { void openPage(`src/pages/handbook/index.html#larangan-${item}`) },
    alive: isAlive,
  }),
  { url: () => new URL('https://x.com/home'), training: true },
)

showPage({
  title: { id: `${trainingText.id.title} · Jaga Netral`, en: `${trainingText.en.title} · Jaga Netral` },
  page: (props) => <Training {...props} decisions={decisions} />,
  skeleton: TrainingSkeleton,
})
