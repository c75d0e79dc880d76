import { showPage } from '../shared/show-page'
import { Options, OptionsSkeleton } from './options'
import { optionsText } from './text'
import './options.css'

showPage({
  title: { id: `${optionsText.id.title} · Jaga Netral`, en: `${optionsText.en.title} · Jaga Netral` },
  page: Options,
  skeleton: OptionsSkeleton,
})
