/** The words of a name that tell people apart: without titles before and after, ranks and punctuation; lower case. */
export function nameWords(name: string): string[] {
  return name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
    // "A, S.E., M.M.": what follows the first comma are degrees.
    .replace(/,.*$/, '')
    .replace(/\([^)]*\)/g, ' ')
    // Degrees and titles with dots in or behind them: "Drs.", "H.", "S.Pd".
    .replace(/(?<![\p{L}])(?:\p{L}{1,4}\.)+(?:\p{L}{1,4}(?!\p{L}))?/gu, (title) => (initials.test(title) ? ' ' : title))
    .replace(/[’'`]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !titles.has(word))
}

/** Anything dotted of up to four letters a part is a title, except "Moh." and the like, which belong to the name. */
const initials = /^(?!(?:moh|muh|muhd|mhd|abd|syam)\.)/

const titles = new Set(('h hj drs dra dr ir prof tgk kh habib ust ustadz ustaz haji hajjah raden rd andi gusti datuk tuan pdt letjen mayjen brigjen kolonel purn irjen kombes '
  + 'se sh st sp si sos ssos spd ag sag sip ap sstp mm msi mh mt mpd map mba ma msc phd lc bsc skm skep mkes stp amd dt').split(' '))

/** The people in "A - B", "A dan B", "A / B". */
export function peopleIn(text: string): string[] {
  return text.split(/\s+(?:-|–|—|&|dan|and)\s+|\s*[/\n]\s*|\s+[-–—]|[-–—]\s+/i).map((one) => one.trim()).filter((one) => one !== '')
}
