import { toggleDislike, toggleLike } from '../actions'
import { button, buttonRenderer, buttonViewModel, type Button } from '../base/button'
import { h } from '../base/element'
import { isOn } from '../store'
import type { Video } from '../world/videos'
import { likeCount, word } from '../words'

const countOf = ({ id }: Video): number => Number(id.slice(4, 10)) % 90 + 12

const likeLook = (video: () => Video): Button => ({
  // The count is the label, the same before and after: it is no state.
  label: () => likeCount(countOf(video())), icon: 'like', pressed: () => isOn(`like:${video().id}`), press: () => toggleLike(video()),
  text: () => countOf(video()) + Number(isOn(`like:${video().id}`)), more: { title: word('like') },
})
const dislikeLook = (video: () => Video): Button => ({
  label: word('dislike'), icon: 'dislike', pressed: () => isOn(`dislike:${video().id}`), press: () => toggleDislike(video()),
})

const viewModel = (tag: string, look: Button): HTMLElement =>
  h(tag, { class: 'ytLikeButtonViewModelHost' }, h('toggle-button-view-model', {}, buttonViewModel(look)))

export const likeViewModel = (video: () => Video): HTMLElement => viewModel('like-button-view-model', likeLook(video))
export const dislikeViewModel = (video: () => Video): HTMLElement => viewModel('dislike-button-view-model', dislikeLook(video))

/** Like and dislike in one, as view-models. */
export const segmentedViewModel = (video: () => Video): HTMLElement =>
  h('segmented-like-dislike-button-view-model', {}, h('yt-smartimation', {}, h('div', {}, likeViewModel(video), dislikeViewModel(video))))

/** The same as renderers. */
export const segmentedRenderer = (video: () => Video): HTMLElement =>
  h('ytd-segmented-like-dislike-button-renderer', {}, h('div#segmented-buttons-wrapper', {},
    h('div#segmented-like-button', {}, buttonRenderer('', likeLook(video))),
    h('div#segmented-dislike-button', {}, buttonRenderer('', dislikeLook(video)))))

/** Shorts of the older kind. */
export const likeRenderer = (video: () => Video): HTMLElement =>
  h('ytd-like-button-renderer#like-button', {}, h('div#like-button', {}, buttonRenderer('', likeLook(video))),
    h('div#dislike-button', {}, buttonRenderer('', dislikeLook(video))))

/** The mobile site's, where neither Polymer nor a view-model is around it. */
export const mobileLike = (video: () => Video): HTMLElement => h('ytm-like-button-renderer', {}, button(likeLook(video)))
