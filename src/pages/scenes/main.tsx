import { isAlive } from '../../browser'
import { openPage } from '../../browser/extension'
import { addressOf } from '../../browser/page-address'
import { onSettings, readSettings } from '../../browser/settings'
import { showPage } from '../shared/show-page'
import { sceneOf } from '../training/scenes'
import { startSceneGuards } from '../training/start-scene-guards'
import { listenForKeys } from './keys'
import { createPlaying } from './playing'
import { createSaying } from './saying'
import { ScenesPage, ScenesSkeleton } from './scenes-page'
import { begin } from './session'
import { scenesText } from './text'
import '../training/training.css'
import '../training/x/x.css'
import '../training/feeds/feeds.css'
import './scenes.css'
import './presenter.css'

// Before the guards, which listen before everybody else.
const keys = listenForKeys()
const playing = createPlaying(begin(sceneOf('')))
const saying = createSaying()
// Read once: a guard whose scene comes up is on before the next key can be pressed.
let settings = readSettings()
onSettings((changed) => { settings = Promise.resolve(changed) })
startSceneGuards({
  settings: () => settings,
  onSettings: (listener) => { onSettings(listener) },
  record: ({ outcome }) => { playing.decided(outcome) },
  openPage: (page) => {
    if ('item' in page) void openPage(addressOf(page))
    else saying.say((language) => scenesText[language].noCorrection)
  },
  alive: isAlive,
}, playing.play)

showPage({
  title: { id: `${scenesText.id.title} · Jaga Netral`, en: `${scenesText.en.title} · Jaga Netral` },
  page: (props) => <ScenesPage {...props} keys={keys} playing={playing} saying={saying} />,
  skeleton: ScenesSkeleton,
})
