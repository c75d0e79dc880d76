import { preload } from './answer'

/** The page the site's server sends: a root whose name changes from load to load, data, a script. */
export const shell = (script: string, url: URL): string => {
  const root = url.hostname.startsWith('m.') ? 'screen-root' : `mount_0_0_${Math.random().toString(36).slice(2, 4)}`
  return `<!doctype html>
<html id="facebook" lang="id" dir="ltr" class="__fb-light-mode"><head><meta charset="utf-8"><title>Facebook</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="bingbot" content="noarchive"><link rel="icon" href="data:,"></head>
<body class="_6s5d _71pn system-fonts--body"><script type="application/json" data-sjs>${preload(url)}</script>
<div id="${root}"></div><script src="${script}"></script></body></html>`
}

/**
 * A page that listens on `window`, in the capture phase, from its first inline script on, and keeps in
 * `window.__order` what that listener was told. It shows one post by a registrant and sends the like itself.
 */
export const plain = `<!doctype html>
<html id="facebook" lang="id"><head><script>
window.__order = []
addEventListener('click', (event) => window.__order.push(event.isTrusted ? 'page' : 'page-synthetic'), true)
</script><meta charset="utf-8"><link rel="icon" href="data:,"><title>Facebook</title></head>
<body><div id="mount_0_0_pl"><div role="main"><div><div><div data-ad-rendering-role="profile_name"><h4><a href="/calon.contoh?__tn__=-UC" role="link">Calon Wali Kota Contoh</a></h4></div>
<div data-ad-rendering-role="story_message">Halaman tanpa kerangka kerja.</div>
<div><div id="plain-like" aria-label="Suka" role="button" tabindex="0"><span data-ad-rendering-role="like_button">Suka</span></div>
<div aria-label="Beri komentar" role="button" tabindex="0"><span data-ad-rendering-role="comment_button">Komentari</span></div>
<div aria-label="Kirim ini ke teman atau posting di profil Anda." role="button" tabindex="0"><span data-ad-rendering-role="share_button">Bagikan</span></div></div>
</div></div></div></div><script>
document.getElementById('plain-like').addEventListener('click', () => {
  const request = new XMLHttpRequest()
  request.open('POST', '/api/graphql/')
  request.setRequestHeader('content-type', 'application/x-www-form-urlencoded')
  request.send(new URLSearchParams({ fb_api_req_friendly_name: 'CometUFIFeedbackReactMutation',
    variables: JSON.stringify({ input: { feedback_id: btoa('feedback:1220000000000001'), feedback_reaction_id: '1635855486666999' } }) }).toString())
})
</script></body></html>`
