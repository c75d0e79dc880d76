import type { Stage, Text } from './types'

const names: Readonly<Record<Stage, Text>> = {
  bakal_calon: { id: 'bakal calon', en: 'prospective candidate' },
  calon: { id: 'calon', en: 'candidate' },
  unknown: { id: 'tahap belum diketahui', en: 'stage not known' },
  ended: { id: 'pencalonan sudah berakhir', en: 'candidacy ended' },
}

const descriptions: Readonly<Record<Stage, Text>> = {
  bakal_calon: {
    id: 'Belum ditetapkan KPU; yang berlaku umumnya ketentuan kode etik.',
    en: 'Not yet fixed by the KPU; in general the code of ethics applies.',
  },
  calon: {
    id: 'Sudah ditetapkan KPU; yang berlaku umumnya ketentuan disiplin.',
    en: 'Fixed by the KPU; in general the disciplinary rules apply.',
  },
  unknown: {
    id: 'Tahap pencalonan belum diketahui; yang ditampilkan ketentuan yang lebih ringan.',
    en: 'The stage of the candidacy is not known; the milder rule is shown.',
  },
  ended: {
    id: 'Pencalonan sudah berakhir; tidak ada peringatan.',
    en: 'The candidacy has ended; there is no warning.',
  },
}

/** The stage in a word or two, lower case, to stand next to a name. */
export function stageName(stage: Stage): Text {
  return names[stage]
}

/** One sentence on what the stage means for the person reading. */
export function describeStage(stage: Stage): Text {
  return descriptions[stage]
}
