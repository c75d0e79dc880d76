import { FrameSkeleton } from '../shared/frame'
import { showPage } from '../shared/show-page'
import { Handouts, handoutsTitle } from './handouts'
import './handouts.css'
import './sheets.css'

showPage({ title: handoutsTitle, page: Handouts, skeleton: () => <FrameSkeleton /> })
