import { type Guarded, guardedPlaces } from '../registry'
import type { PolicyKey } from './key'

const own = (id: string, en: string) => ({ id: `Pilihan pegawai; asalnya ${id}.`, en: `The employee’s choice; originally ${en}.` })

/** Keys that the employee may decide where the agency does not. */
export const guardingKeys = {
  mode: {
    kind: 'choice', values: ['warn', 'remind'], example: 'warn', recommendable: true,
    title: { id: 'Cara menjaga', en: 'How to guard' },
    description: {
      id: '“warn”: tindakan ditahan dan ditanyakan dulu. “remind”: tindakan tetap berjalan, dan catatan kecil menyebutkan larangannya.',
      en: '“warn”: the action is held and asked about first. “remind”: the action goes on, and a small note names the prohibition.',
    },
    unset: own('“warn”', '“warn”'),
  },
  sitesOff: {
    kind: 'words', values: guardedPlaces as readonly Guarded[], example: ['linkedin'], recommendable: true,
    title: { id: 'Situs yang tidak dijaga', en: 'Sites that are not guarded' },
    description: {
      id: 'Di situs ini tidak ada yang ditahan atau ditandai. Daftar kosong ([]) berarti semua situs dijaga.',
      en: 'On these sites nothing is held or marked. An empty list ([]) means that every site is guarded.',
    },
    unset: own('semua situs dijaga', 'every site is guarded'),
  },
  badges: {
    kind: 'flag', example: true, recommendable: true,
    title: { id: 'Lambang pada kiriman', en: 'Marks on posts' },
    description: {
      id: 'Perisai kecil di samping nama akun calon dan titik pada tombol yang dijaga.',
      en: 'A small shield beside the name of a candidate’s account and a dot on guarded buttons.',
    },
    unset: own('ditampilkan', 'shown'),
  },
  simulatedDate: {
    kind: 'day', example: '2024-01-15',
    title: { id: 'Tanggal simulasi', en: 'Simulated date' },
    description: {
      id: 'Hanya untuk komputer ruang pelatihan: pencalonan dihitung seolah-olah hari ini tanggal itu, dan setiap peringatan memuat pita. “none”: tidak ada tanggal simulasi.',
      en: 'For computers of a training room only: candidacies are worked out as if today were that day, and every warning carries a band. “none”: no simulated date.',
    },
    unset: own('tidak ada', 'none'),
  },
} as const satisfies Record<string, PolicyKey>
