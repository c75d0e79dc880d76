import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { Brand, Languages } from '../shared/parts'
import { sharedText } from '../shared/text'
import { PolicyBuilder } from './policy-builder'
import { policyBuilderText } from './text'
import '../shared/base.css'
import '../shared/controls.css'
import '../shared/frame.css'

/** The builder by itself, as one file that opens without the extension: the language is kept as long as the page is open. */
function Page() {
  const [language, setLanguage] = useState<Language>('id')
  const { title } = policyBuilderText[language]
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${title} · Jaga Netral`
  }, [language])
  return (
    <>
      <a class="skip button" href="#builder">{sharedText[language].skip}</a>
      <header class="top"><Brand /><Languages language={language} onChange={setLanguage} /></header>
      <PolicyBuilder language={language} />
    </>
  )
}

render(<Page />, document.getElementById('page')!)
