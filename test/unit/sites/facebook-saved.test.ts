// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { bar, comment, croatian, dialog, form, frame, indonesian, post, press } from './facebook-page'
import { attempt, calon, enter, home, located, open, reset, show, warga } from './facebook-place'

// What pages showed that others saved in 2021 to 2026, in outline.
beforeEach(reset)

const plain = { words: croatian, roles: false }
/** A row with a button taken out of it. */
const without = (name: string, row: string) => row.replace(new RegExp(`<div><div aria-label="[^"]*" role="button" tabindex="0" class="${name}">.*?</div></div>\\s*(?=<div>|</div>)`, 's'), '')

describe('a row of actions', () => {
  it('without a share button, as under a post for friends only, still begins with like', () => {
    show(frame(without('share', post('/calon.contoh', '/calon.contoh/posts/2', { ...plain, shell: 'article' }))))
    expect(document.querySelector('.share')).toBeNull()
    expect(attempt('.like')).toMatchObject({ interaction: 'like', keys: [calon], post: '2' })
    expect(attempt('.react')).toMatchObject({ interaction: 'react', keys: [calon] })
  })

  it('with a button to send by, without a label, opens the same as share', () => {
    const send = '<div><div role="button" tabindex="0" class="by-message"><div><i></i><span>Pošalji</span></div></div></div>'
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', { ...plain, shell: 'article' }).replace(/<div><div aria-label="[^"]*" role="button" tabindex="0" class="share">/, (share) => send + share)))
    for (const select of ['.by-message', '.share']) expect(located(select), select).toMatchObject({ entry: { opens: 'share' }, attempts: [{ keys: [calon] }] })
  })
})

it('two friends who shared the same post have a row each, and each row is its own sharer’s', () => {
  const sharer = (href: string) => `<div><div><h5><a href="${href}"><strong><span>Nama</span></strong></a></h5></div><div>${bar({ words: indonesian, roles: false })}</div></div>`
  const story = `<div role="article" aria-posinset="1" aria-labelledby="t"><div><h4 id="t"><a href="/tim.contoh"><span>Tim</span></a></h4><div data-ad-preview="message">isi</div>${sharer('/calon.contoh')}${sharer('/warga.biasa')}</div></div>`
  show(frame(story))
  expect(attempt('.like', 0)?.keys).toEqual([calon])
  expect(attempt('.like', 1)?.keys).toEqual([warga])
  expect(attempt('.share', 1)?.keys).toEqual([warga])
})

it('an older post that shares another’s names the other in a smaller heading', () => {
  show(frame(post('/warga.biasa', '/warga.biasa/posts/1', { ...plain, shell: 'article', inner: '/calon.contoh' }).replace(/<h4 id="t">(?![\s\S]*<h4)([\s\S]*?)<\/h4>/, '<h5>$1</h5>')))
  expect(attempt('.like')).toMatchObject({ keys: [warga, calon], shared: [calon] })
})

it('an answer is told by its place among a comment’s actions, in any language', () => {
  const words = { ...croatian, reply: 'Ɇɇ' }
  const comments = `<div>${comment('/calon.contoh', '9', { words, roles: false })}${form('Ɇ')}</div>`
  show(frame(post('/warga.biasa', '/warga.biasa/posts/1', { words, shell: 'none', comments })))
  expect(attempt('.reply')).toMatchObject({ interaction: 'reply', keys: [calon], post: '9' })
  open('.reply')
  expect(enter()?.[0]).toEqual(['reply', calon, '9'])
  const beyond = '<ul><li><div><div aria-label="Ɇ" role="button"></div><div aria-label="Ɇ" role="button"></div></div></li><li><div aria-label="1 tanggapan" role="button" class="count"></div><div><div><div role="button" class="answers"><span>2</span></div></div></div></li></ul>'
  show(frame(post('/warga.biasa', '/warga.biasa/posts/1', { words, shell: 'none', comments: comments + beyond })))
  for (const select of ['.count', '.answers']) expect(attempt(select), select).toBeUndefined()
})

describe('a group', () => {
  const member = (invitedBy: string) => `<div><a href="/groups/555/user/100000000000007/" aria-label="Nama" aria-hidden="true"><svg><image></image></svg></a><div><div><a href="/groups/555/user/100000000000007/">Nama</a>
    <div>Diundang oleh <a href="${invitedBy}"><span>Lain</span></a></div></div>${press('Tambah teman', 'class="go"')}</div></div>`
  it('never stands in for a member: whose face it is, whoever invited them', () => {
    show(frame(`<h1><a href="/groups/555/">Relawan</a></h1>${member('/groups/555/user/100000000000008/')}`), `${home}groups/555/members`)
    expect(attempt('.go')).toMatchObject({ interaction: 'friend', keys: ['facebook:n:100000000000007'] })
    show(frame(`<h1><a href="/groups/555/">Relawan</a></h1><div>${press('Tambah teman', 'class="go"')}</div>`), `${home}groups/555/members`)
    expect(attempt('.go')).toBeUndefined()
  })

  it('never stands in for the author of a post in it', () => {
    show(frame(post('/groups/555/', '/groups/555/posts/3', { shell: 'none' })))
    expect(attempt('.like')).toBeUndefined()
  })
})

describe('the form that Share opens', () => {
  const sheet = (label: string) => dialog(`<form><div aria-label="Ɇ. Svi" role="button" tabindex="0" class="audience"><span><img></span></div><div role="textbox" contenteditable="true"></div>
    <div aria-label="${label}" role="button" tabindex="0" class="now"><div role="none"><div><span>${label}</span></div></div></div><input type="submit"></form>`)
  it('has one filled button, which shares, in any language', () => {
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', plain), sheet('Ɇɇ')))
    expect(attempt('.now')).toBeUndefined()
    open('.share')
    expect(attempt('.now')).toMatchObject({ interaction: 'share', keys: [calon], post: '2' })
    expect(attempt('.audience')).toBeUndefined()
  })

  it('is not the form to log in by, which nothing can be written in but a password', () => {
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', plain), sheet('Log in').replace('<div role="textbox" contenteditable="true"></div>', '<input type="password">')))
    open('.share')
    expect(attempt('.now')).toBeUndefined()
  })
})

it('what filters notices is no reaction, whatever was pointed at before', () => {
  const filter = '<div aria-label="Filter" role="toolbar"><div role="button" tabindex="0" aria-pressed="false" class="unread"><span>Belum dibaca</span></div></div>'
  show(frame(post('/calon.contoh', '/calon.contoh/posts/2'), filter))
  open('.like')
  expect(attempt('.unread')).toBeUndefined()
})
