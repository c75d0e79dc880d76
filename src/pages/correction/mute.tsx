import type { DescribedAccount } from '../../browser/registry-status'
import type { PageProps } from '../shared/show-page'
import { correctionText } from './text'

interface MuteProps extends Pick<PageProps, 'settings' | 'change'> { readonly account: DescribedAccount }

/** Leaves this account be, for this person, for as long as the registries are those of now. */
export function Mute({ account: { keys, edition }, settings: { language, muted }, change }: MuteProps) {
  const text = correctionText[language]
  const others = muted.filter(({ key }) => !keys.some((one) => one === key))
  const isMuted = others.length < muted.length
  return (
    <section class="card">
      <h2>{text.muteTitle}</h2>
      <p class="quiet small">{text.mute}</p>
      <p role="status" class="small">{isMuted ? <b>{text.muted}</b> : null}</p>
      <div class="row">
        {isMuted
          ? <button type="button" class="button" onClick={() => { void change({ muted: others }) }}>{text.unmute}</button>
          : <button type="button" class="button" onClick={() => { void change({ muted: [...others, ...keys.map((key) => ({ key, edition }))] }) }}>{text.muteYes}</button>}
        <a href="../options/index.html">{text.settings}</a>
      </div>
    </section>
  )
}
