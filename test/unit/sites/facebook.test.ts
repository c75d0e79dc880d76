// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { locateComposer, locateShortcut, survey } from '../../../src/sites'
import { facebook } from '../../../src/sites/facebook'
import { sitePack } from '../../../src/sites/schema'
import { bar, comment, croatian, dialog, flyout, form, frame, indonesian, post, press, row } from './facebook-page'
import { at, attempt, both, calon, enter, find, generations, home, located, open, pathOf, place, reset, show, warga } from './facebook-place'

beforeEach(reset)

it('fits the schema', () => { expect(sitePack.safeParse(facebook).error?.issues ?? []).toEqual([]) })

describe.each(generations)('a post ($name)', ({ more }) => {
  it('is liked, commented on and shared as its author’s', () => {
    show(frame(both(more)))
    expect(attempt('.like', 1)).toMatchObject({ interaction: 'like', keys: [calon], post: '2' })
    expect(attempt('.comment', 1)).toMatchObject({ interaction: 'comment', keys: [calon], post: '2' })
    expect(attempt('.share', 1)).toMatchObject({ interaction: 'share', keys: [calon], post: '2' })
    expect(located('.share', 1)?.entry).toMatchObject({ opens: 'share' })
    expect(attempt('.react', 1)).toMatchObject({ interaction: 'react', keys: [calon] })
    expect(attempt('.like', 0)?.keys).toEqual([warga])
  })

  it('that is liked is let be', () => {
    show(frame(both({ ...more, liked: true })))
    expect(attempt('.like', 1)?.state).toBe('on')
  })

  it('that is liked is known by its colour, in languages not known', () => {
    show(frame(both({ ...more, words: { ...more.words, unlike: 'Ɇ' } })))
    for (const text of document.querySelectorAll('.like span span')) text.innerHTML = '<span style="color: rgb(8, 102, 255);">Ɇ</span>'
    expect(attempt('.like', 1)).toMatchObject({ keys: [calon], state: 'on' })
  })

  it('shows its comments’ likes and replies as their writers’', () => {
    const comments = comment('/calon.contoh', '9', more) + comment('/profile.php?id=100000000000007', '10', { ...more, liked: true })
    show(frame(post('/warga.biasa', '/warga.biasa/posts/1', { ...more, comments })))
    expect(attempt('.comment-like', 0)).toMatchObject({ interaction: 'like', keys: [calon], post: '9' })
    expect(attempt('.comment-like', 1)).toMatchObject({ keys: ['facebook:n:100000000000007'], post: '10', state: 'on' })
    expect(attempt('.reply', 0)).toMatchObject({ interaction: 'reply', keys: [calon], post: '9' })
    expect(attempt('.like')).toMatchObject({ keys: [warga] })
  })

  it('is commented on by Enter and by the button', () => {
    show(frame(post('/warga.biasa', '/warga.biasa/posts/1', { ...more, form: form() }) + post('/calon.contoh', '/calon.contoh/posts/2', { ...more, form: form('Comment as Saya'), comments: comment('/warga.satu', '9', more) })))
    expect(enter(1)).toEqual([['comment', calon, '2']])
    expect(enter(0)).toEqual([['comment', warga, '1']])
    expect(attempt('.send', 1)).toMatchObject({ interaction: 'comment', keys: [calon], post: '2' })
    expect(attempt('[aria-label="Sisipkan emoji"]')).toBeUndefined()
  })

  it('that shares another’s is both authors’, and the other is told apart', () => {
    show(frame(post('/warga.biasa', '/warga.biasa/posts/1', { ...more, inner: '/calon.contoh' })))
    expect(attempt('.like')).toMatchObject({ keys: [warga, calon], shared: [calon], post: '1' })
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', { ...more, inner: '/warga.biasa' })))
    expect(attempt('.like')).toMatchObject({ keys: [calon, warga], shared: [warga], post: '2' })
  })

  it('has counts that are no buttons to like with', () => {
    show(frame(both(more)))
    open('.like', 1)
    expect(attempt('[role="toolbar"] [role="button"]')).toBeUndefined()
    expect(attempt('#c')).toBeUndefined()
  })
})

describe('an author', () => {
  it.each([
    ['/calon.contoh', calon], ['https://web.facebook.com/Calon.Contoh', calon], ['/profile.php?id=100000000000007', 'facebook:n:100000000000007'],
    ['/people/Calon-Contoh/100000000000007/', 'facebook:n:100000000000007'], ['/groups/555/user/100000000000007/', 'facebook:n:100000000000007'],
  ])('by the link %s is %s', (href, key) => {
    show(frame(both() + post(href, '/groups/555/posts/3', { shell: 'none' })))
    expect(attempt('.like', 2)).toMatchObject({ keys: [key], post: '3' })
  })

  it('of a group’s post in the feed stands under the group', () => {
    show(frame(post('/groups/555/', '/groups/555/posts/3', { shell: 'none' }).replace('<div><span dir="ltr"><div id="d">', '<div><span><a href="/groups/555/user/100000000000007/">Calon</a></span></div><div><span dir="ltr"><div id="d">')))
    expect(attempt('.like')).toMatchObject({ keys: ['facebook:n:100000000000007'], post: '3' })
  })

  it('of a dialog over the feed is the dialog’s', () => {
    show(frame(both({ shell: 'none' }), dialog(post('/tim.contoh', '/tim.contoh/posts/5', { shell: 'none', comments: comment('/warga.satu', '9') }) + form())))
    expect(attempt('.like', 2)).toMatchObject({ keys: ['facebook:u:timcontoh'], post: '5' })
    expect(enter()).toEqual([['comment', 'facebook:u:timcontoh', '5']])
  })

  it('of a photo stands in the column beside it, whoever comments there', () => {
    const column = `<div role="complementary"><div><a href="/calon.contoh"><span>Nama</span></a></div>${bar({ words: indonesian })}${form()}${comment('/warga.satu', '9')}</div>`
    show(`<div id="root"><div role="banner"></div><div role="main">${both({ shell: 'none' })}</div><div role="dialog"><div><img></div>${column}</div></div>`, `${home}photo/?fbid=77&set=a.1`)
    expect(attempt('.like', 2)).toMatchObject({ keys: [calon], post: '77' })
    expect(attempt('.comment-like')).toMatchObject({ keys: ['facebook:u:wargasatu'] })
    expect(enter()).toEqual([['comment', calon, '77']])
  })

  it.each(['reel/77', 'watch/?v=77'])('of a video at /%s is its owner, also among its neighbours', (path) => {
    const reel = (handle: string) => `<div><div><video></video><a aria-label="See Owner Profile" href="/${handle}"><img></a><a href="/hashtag/pilkada">#</a></div><div>${press('Suka', 'class="reel-like"')}${press('Komentari')}${press('Bagikan', 'class="reel-share"')}</div></div>`
    show(frame(reel('warga.biasa') + reel('calon.contoh')), home + path)
    expect(attempt('.reel-like', 1)).toMatchObject({ interaction: 'like', keys: [calon] })
    expect(attempt('.reel-share', 1)).toMatchObject({ interaction: 'share', keys: [calon] })
    expect(attempt('.reel-like', 0)?.keys).toEqual([warga])
  })

  it('is nobody in a chat beside an open post', () => {
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', { shell: 'none' })), `${home}calon.contoh/posts/2`)
    expect(locateComposer(pathOf(find('.chat [role="textbox"]')), 'Enter', place)).toBeUndefined()
  })

  it('of a story takes its answers and quick reactions', () => {
    show(`<div role="main"><div><a href="/calon.contoh">Calon Contoh</a></div><div><div role="textbox" contenteditable="true" class="box">Semoga menang</div></div></div>`, `${home}stories/123/UzpfSVN=/`)
    expect(enter()).toEqual([['reply', calon, undefined]])
    find('.box').insertAdjacentHTML('afterend', flyout())
    expect(attempt('.reaction', 3)).toMatchObject({ interaction: 'react', keys: [calon] })
  })
})

describe('what is drawn far from its post', () => {
  it('takes the post that was pointed at: the reactions', () => {
    show(frame(both(), flyout()))
    expect(attempt('.reaction', 3)).toBeUndefined()
    open('.like', 1)
    for (const nth of [0, 1, 3, 6]) expect(attempt('.reaction', nth)).toMatchObject({ interaction: 'react', keys: [calon], post: '2' })
    open('.like', 0)
    expect(attempt('.reaction', 0)?.keys).toEqual([warga])
  })

  it('takes the comment that was pointed at', () => {
    show(frame(post('/warga.biasa', '/warga.biasa/posts/1', { comments: comment('/calon.contoh', '9') }), flyout('Reactions', ['Like', 'Love', 'Haha'])))
    open('.comment-like')
    expect(attempt('.reaction', 1)).toMatchObject({ interaction: 'react', keys: [calon], post: '9' })
  })

  it.each([
    ['Bagikan sekarang', 'share'], ['Share now', 'share'], ['Cerita Anda', 'story'], ['Kirim', 'send'], ['WhatsApp', 'send'], ['Posting', 'share'], ['Post', 'share'],
  ])('is an exit of the share sheet: %s', (label, interaction) => {
    show(frame(both(), dialog(`<form>${press(label, 'class="exit"')}${press('Salin tautan', 'class="copy"')}</form>`)))
    expect(attempt('.exit')).toBeUndefined()
    open('.share', 1)
    expect(attempt('.exit')).toMatchObject({ interaction, keys: [calon], post: '2' })
    expect(attempt('.copy')).toBeUndefined()
  })

  it('is an exit in a list of people too, whatever comments stand behind the sheet', () => {
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', { comments: comment('/warga.satu', '9') }), dialog(`<ul><li><div><span>Budi</span>${press('Kirim', 'class="exit"')}</div></li></ul>`)))
    open('.share')
    expect(attempt('.exit')).toMatchObject({ interaction: 'send', keys: [calon], post: '2' })
  })

  it('is forgotten a minute after the last key', () => {
    show(frame(both(), dialog(press('Bagikan sekarang', 'class="exit"'))))
    open('.share', 1)
    at.clock = 50_000
    place.memory.renew()
    at.clock = 100_000
    expect(attempt('.exit')?.keys).toEqual([calon])
    at.clock = 170_000
    place.memory.renew()
    expect(attempt('.exit')).toBeUndefined()
  })

  it('answers the comment whose Reply was pressed, among the comments only', () => {
    const comments = `<div>${comment('/calon.contoh', '9')}${form('Balas Nama…')}</div>`
    show(frame(post('/warga.biasa', '/warga.biasa/posts/1', { shell: 'none', comments }) + form()))
    expect(enter(0)).toEqual([['comment', warga, '1']])
    open('.reply')
    expect(enter(0)).toEqual([['reply', calon, '9'], ['comment', warga, '1']])
  })
})

describe('an account', () => {
  const header = (buttons: string) => `<div><div><h1>Calon Contoh</h1><a href="/calon.contoh/followers/">1 rb pengikut</a><div><a href="/warga.satu">Teman</a><a href="/warga.dua">Teman</a></div></div><div>${buttons}</div></div>`
  it.each([
    ['Ikuti', 'follow'], ['Follow', 'follow'], ['Tambah teman', 'friend'], ['Add friend', 'friend'], ['Sukai', 'like'], ['Like', 'like'],
  ])('is met in its own header: %s', (label, interaction) => {
    show(frame(header(press(label, 'class="go"')) + both()), `${home}calon.contoh`)
    expect(attempt('.go')).toMatchObject({ interaction, keys: [calon] })
  })

  it.each([['Ikuti', 'follow'], ['Tambah teman', 'friend'], ['Suka', 'like']])('is met in a row of its own, on anybody’s page: %s', (label, interaction) => {
    show(frame(row('/tim.contoh', label, 'class="go"') + row('/calon.contoh', label, 'class="go"')), `${home}warga.biasa`)
    expect(attempt('.go', 0)).toMatchObject({ interaction, keys: ['facebook:u:timcontoh'] })
    expect(attempt('.go', 1)).toMatchObject({ interaction, keys: [calon] })
  })

  it('is followed and its group joined beside its name, in any language', () => {
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', { words: croatian, beside: press('Prati', 'class="go"') }) + post('/groups/555/', '/groups/555/posts/3', { words: croatian, beside: press('Pridruži se', 'class="go"') })))
    expect(attempt('.go', 0)).toMatchObject({ interaction: 'follow', keys: [calon] })
    expect(attempt('.go', 1)).toMatchObject({ interaction: 'join', keys: ['facebook:g:555'] })
  })

  it.each(['Mengikuti', 'Following', 'Batalkan permintaan', 'Cancel request', 'Disukai', 'Joined', 'Kirim pesan'])('is not met by what undoes or does something else: %s', (label) => {
    show(frame(header(press(label, 'class="go"'))), `${home}calon.contoh`)
    expect(attempt('.go')).toBeUndefined()
  })

  it.each(['Gabung', 'Gabung ke grup', 'Join group'])('that is a group is joined from its page and from a row: %s', (label) => {
    show(frame(`<h1><a href="/groups/relawan.contoh/">Relawan</a></h1>${press(label, 'class="go"')}`), `${home}groups/relawan.contoh`)
    expect(attempt('.go')).toMatchObject({ interaction: 'join', keys: ['facebook:g:relawan.contoh'] })
    show(frame(row('/groups/relawan.contoh/', label, 'class="go"')), `${home}search/groups?q=relawan`)
    expect(attempt('.go')).toMatchObject({ interaction: 'join', keys: ['facebook:g:relawan.contoh'] })
  })

  it('that holds an event is met by those who come or bring others', () => {
    const event = `<h1>Deklarasi</h1><div><span>Acara oleh <a href="/calon.contoh">Calon</a></span></div><div>${press('Tertarik', 'class="go"')}${press('Undang', 'class="ask"')}</div>`
    show(frame(event, dialog(press('Kirim undangan', 'class="invite"'))), `${home}events/123`)
    expect(attempt('.go')).toMatchObject({ interaction: 'rsvp', keys: [calon] })
    open('.ask')
    expect(attempt('.invite')).toMatchObject({ interaction: 'invite', keys: [calon] })
  })
})

describe('a new post', () => {
  const writing = (text: string, more = '') => dialog(`<form><div role="textbox" contenteditable="true" class="box">${text}</div>${more}${press('Posting', 'class="go"')}</form>`)
  it('concerns whom it names and links to', () => {
    show(frame('', writing('Dukung facebook.com/calon.contoh/posts/2 ya')))
    expect(located('.go')?.attempts).toMatchObject([{ interaction: 'post', keys: [calon] }])
    show(frame('', writing('Selamat pagi')))
    expect(located('.go')).toBeUndefined()
  })

  it('with a picture is a photo', () => {
    show(frame('', writing('https://facebook.com/calon.contoh', '<img src="blob:https://www.facebook.com/1">')))
    expect(attempt('.go')).toMatchObject({ interaction: 'photo', keys: [calon] })
  })

  it('by a share link concerns what is shared', () => {
    show('<button>Bagikan ke Facebook</button>', `${home}sharer/sharer.php?u=${encodeURIComponent('https://www.facebook.com/calon.contoh/posts/2')}`)
    expect(attempt('button')).toMatchObject({ interaction: 'share', keys: [calon], post: '2' })
  })
})

it('a shortcut acts on the post that has the focus', () => {
  show(frame(both()))
  expect(locateShortcut('l', find('[aria-posinset]', 1), place)?.attempts[0]).toMatchObject({ interaction: 'like', keys: [calon] })
  expect(locateShortcut('s', find('[aria-posinset]', 1), place)?.entry).toMatchObject({ opens: 'share' })
  show(frame(both({ shell: 'none' })))
  expect(locateShortcut('l', find('[data-ad-preview]', 1), place)?.attempts[0]).toMatchObject({ keys: [calon] })
  expect(locateShortcut('l', document.body, place)).toBeUndefined()
})

it('a survey names every author once, and the writers of comments', () => {
  show(frame(both({ inner: '/tim.contoh' }) + post('/warga.dua', '/warga.dua/posts/4', { comments: comment('/tim.satu', '9') })))
  const seen = new Map(survey(document, place).map(({ element, keys }) => [element, keys[0]]))
  expect([...seen.values()]).toEqual([warga, calon, 'facebook:u:wargadua', 'facebook:u:timsatu'])
})
