import { Frame, FrameSkeleton } from '../shared/frame'
import { type PageProps, showPage } from '../shared/show-page'
import { PolicyBuilder } from './policy-builder'
import { policyBuilderText } from './text'

/** The builder as a page of the extension. */
function Page({ settings: { language }, change }: PageProps) {
  return <Frame language={language} main="builder" onLanguage={(wanted) => { void change({ language: wanted }) }}><PolicyBuilder language={language} /></Frame>
}

showPage({ title: { id: `${policyBuilderText.id.title} · Jaga Netral`, en: `${policyBuilderText.en.title} · Jaga Netral` }, page: Page, skeleton: () => <FrameSkeleton /> })
