import { render } from 'preact'
import { Notes } from './notes'
import '../shared/base.css'
import '../shared/controls.css'
import '../scenes/scenes.css'
import './notes.css'

// Not shown as the other pages are: to a window that a page of its own has opened Chromium gives no extension API, so
// there are no settings to read here. The language is that of the projected window.
render(<Notes />, document.getElementById('page') ?? document.body)
