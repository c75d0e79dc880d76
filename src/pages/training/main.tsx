import { showPage } from '../shared/show-page'
import { createDecisions } from './decisions'
import { startTrainingGuard } from './start-guard'
import { trainingText } from './text'
import { Training, TrainingSkeleton } from './training'
import './training.css'
import './x/x.css'

const decisions = createDecisions()
startTrainingGuard(decisions.add)

showPage({
  title: { id: `${trainingText.id.title} · Jaga Netral`, en: `${trainingText.en.title} · Jaga Netral` },
  page: (props) => <Training {...props} decisions={decisions} />,
  skeleton: TrainingSkeleton,
})
