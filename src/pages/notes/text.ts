import { catalogue } from '../shared/catalogue'

export interface NotesText {
  readonly title: string
  readonly alone: string
  readonly open: string
  readonly say: string
  readonly todo: string
  readonly accident: string
  readonly instead: string
  readonly sanction: string
  readonly nextScene: string
  readonly lastScene: string
  readonly heard: (count: string) => string
  readonly buttons: { readonly back: string; readonly next: string; readonly accident: string; readonly stage: string; readonly reset: string; readonly blank: string; readonly timer: string; readonly previous: string; readonly following: string }
  readonly goTo: string
}

export const notesText = catalogue<NotesText>({
  id: {
    title: 'Catatan penyaji',
    alone: 'Jendela ini menunjukkan catatan untuk layar penyaji. Bukalah dari sana dengan tombol N.',
    open: 'Buka layar penyaji',
    say: 'Untuk Anda',
    todo: 'Yang dilakukan di layar',
    accident: 'Tanpa sengaja (A)',
    instead: 'Sebagai gantinya',
    sanction: 'Akibat pada tahap ini',
    nextScene: 'Berikutnya',
    lastScene: 'Ini adegan terakhir.',
    heard: (count) => `Diterima situs: ${count}`,
    buttons: { back: 'Langkah mundur', next: 'Langkah maju', accident: 'Tanpa sengaja', stage: 'Ganti tahap', reset: 'Ulangi adegan', blank: 'Kosongkan layar', timer: 'Jam dari nol', previous: 'Adegan sebelumnya', following: 'Adegan berikutnya' },
    goTo: 'Ke larangan',
  },
  en: {
    title: 'Presenter’s notes',
    alone: 'This window shows notes for the presenter view. Open it from there with the key N.',
    open: 'Open presenter view',
    say: 'For you',
    todo: 'What is done on the screen',
    accident: 'By accident (A)',
    instead: 'What to do instead',
    sanction: 'Consequence at this stage',
    nextScene: 'Next',
    lastScene: 'This is the last scene.',
    heard: (count) => `The site has heard: ${count}`,
    buttons: { back: 'Step back', next: 'Step on', accident: 'By accident', stage: 'Change stage', reset: 'Start scene again', blank: 'Blank screen', timer: 'Clock from zero', previous: 'Previous scene', following: 'Next scene' },
    goTo: 'To prohibition',
  },
})
