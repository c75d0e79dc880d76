import { FrameSkeleton } from '../shared/frame'
import { showPage } from '../shared/show-page'
import { Quiz, quizTitle } from './quiz'
import './quiz.css'
import './play.css'
import './papers.css'

showPage({ title: quizTitle, page: Quiz, skeleton: () => <FrameSkeleton /> })
