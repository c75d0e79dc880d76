/** Pages of X in outline, from the structure of rendered pages (docs/sites/x.md); only what carries meaning. */
interface More { quoted?: string; liked?: boolean; body?: string; tabindex?: string; name?: string; context?: string; likes?: string; below?: string; old?: boolean }

/** `old` is the generation whose controls were no buttons yet, `name` what the author calls itself, `context` who passed it on. */
export const post = (handle: string, id: string, more: More = {}) => {
  const made = tweet(handle, id, more)
  return more.old === true ? made.replaceAll('<button', '<div role="button" tabindex="0"').replaceAll('</button>', '</div>') : made
}
const tweet = (handle: string, id: string, more: More) => `
  <article role="article" tabindex="${more.tabindex ?? '0'}" data-testid="tweet">
    ${more.context === undefined ? '' : `<div data-testid="socialContext"><a href="/${more.context}"><span>${more.context} memposting ulang</span></a></div>`}
    <div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}" tabindex="-1"></a></div></div>
    <div data-testid="User-Name">
      <div><a href="/${handle}" role="link"><span>${more.name ?? 'Nama'}</span></a></div>
      <div><a href="/${handle}" role="link" tabindex="-1"><span>@${handle}</span></a>
      <a href="/${handle}/status/${id}" role="link"><time>1j</time></a></div>
    </div>
    <div data-testid="tweetText">${more.body ?? 'Halo'}</div>
    ${more.quoted === undefined ? '' : `<div tabindex="0" role="link"><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${more.quoted}"></div></div>
      <div data-testid="User-Name"><div>Nama Lain</div><div tabindex="-1"><span>@${more.quoted}</span></div><time>2j</time></div>
      <a href="/${more.quoted}/status/777/photo/1"></a></div>`}
    <div role="group">
      <button data-testid="reply" aria-label="15 Balasan. Balas"><svg></svg></button>
      <button data-testid="retweet" aria-haspopup="menu" aria-label="3 postingan ulang. Posting ulang"><svg></svg></button>
      <button data-testid="${more.liked === true ? 'unlike' : 'like'}" aria-label="${more.likes ?? '8784 Suka. Suka'}"><div><svg id="heart-${id}"></svg></div></button>
      <button aria-haspopup="menu" aria-label="Sebarkan postingan"><svg></svg></button>
    </div></div>${more.below ?? ''}
  </article>`

export const menu = (items: string) => `<div id="layers"><div role="menu"><div data-testid="Dropdown">${items}</div></div></div>`

export const dialog = (inside: string) => `<div id="layers"><div role="dialog">${inside}
  <div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div><button data-testid="tweetButton">Balas</button></div></div>`

export const row = (handle: string, id: string) => `<div data-testid="UserCell"><a href="/${handle}" tabindex="-1"></a><a href="/${handle}">Nama</a>
  <button data-testid="${id}-follow" aria-label="Ikuti @${handle}">Ikuti</button></div>`
