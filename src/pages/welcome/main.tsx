import { FrameSkeleton } from '../shared/frame'
import { showPage } from '../shared/show-page'
import { createDecisions } from '../training/decisions'
import { startTrainingGuard } from '../training/start-guard'
import { welcomeText } from './text'
import { Welcome } from './welcome'
import '../training/x/x.css'
import './welcome.css'

const decisions = createDecisions()
startTrainingGuard(decisions.add)

showPage({
  title: { id: `${welcomeText.id.title} · Jaga Netral`, en: `${welcomeText.en.title} · Jaga Netral` },
  page: (props) => <Welcome {...props} decisions={decisions} />,
  skeleton: () => <FrameSkeleton heights={[64, 320]} />,
})
