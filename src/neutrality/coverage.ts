import type { Certainty, Finding, ItemNumber, OpenStage } from './prohibition'
import type { Interaction, Text } from './types'

/** Which items an interaction falls under, primary first, where that depends on neither stage nor kind. */
type Findings = readonly Finding[]
type Covered = (kind: string | undefined, stage: OpenStage) => Findings

const when = (id: string, en: string): { readonly onlyIf: Text } => ({ onlyIf: { id, en } })
const ifAppeal = when('bila mengajak memilih atau mendukung', 'if it calls to vote or support')
const ifColleagues = when('bila ditujukan kepada rekan kerja', 'if it goes to colleagues')

/** The texts themselves name the act, or a body that applies them does. */
const named = (item: ItemNumber, id: string, en: string, condition: Pick<Finding, 'onlyIf'> = {}): Finding =>
  ({ item, certainty: 'high', reading: false, why: { id, en }, ...condition })

/** No text names the act; the words say so. */
const read = (item: ItemNumber, certainty: Certainty, id: string, en: string, condition: Pick<Finding, 'onlyIf'> = {}): Finding =>
  ({ item, certainty, reading: true, why: { id: `${id} Ini bacaan kami.`, en: `${en} This is our reading.` }, ...condition })

const skbNames = (id: string, en: string): Finding =>
  named(1, `Tabel SKB tentang media sosial menyebut ${id}.`, `The SKB tables on social media name ${en}.`)

const appeal = named(8, 'Ajakan dan seruan yang berpihak disebut tersendiri.', 'Appeals that take sides are named on their own.', ifAppeal)
const attack = read(11, 'medium', 'Tindakan yang merugikan calon juga dilarang.', 'Acts that harm a candidate are barred too.',
  when('bila menyerang calon', 'if it attacks a candidate'))
const colleagues = (certainty: Certainty) =>
  read(13, certainty, 'Mengajak rekan kerja mirip dengan mengerahkan PNS.', 'Asking colleagues along is much like mobilising civil servants.', ifColleagues)
const takingPart = named(1, 'Reaksi dan komentar pada siaran sama dengan pada kiriman.', 'Reactions and comments on a stream are those on a post.')

const liking = skbNames('“like”', 'liking')
const commenting: Findings = [skbNames('“comment”', 'commenting'), appeal, attack]
const sharing: Findings = [skbNames('“share”', 'sharing'), appeal]
const posting: Findings = [skbNames('membuat “posting”', 'posting'), appeal]
const followsTeam = skbNames('mengikuti akun pemenangan', 'following a campaign account')
const followsCandidate = skbNames('mengikuti akun pemenangan atau akun calon', 'following a campaign account or the candidate\'s')
// Row A4 says "akun pemenangan" only; KASN (Nov 2023) asked ASN to unfollow prospective candidates as well.
const followsProspective = read(1, 'medium',
  'Tabel SKB bagi bakal calon menyebut akun pemenangan; KASN memasukkan juga akun orangnya.',
  'The SKB table for prospective candidates names campaign accounts; KASN also counts the person\'s own.')
const befriends = read(1, 'medium', 'Permintaan pertemanan juga berarti mengikuti akunnya.', 'A friend request also means following the account.')
const membersGroup = read(12, 'high', 'Grup anggota menandakan keanggotaan partai.', 'A members\' group is a sign of party membership.',
  when('bila grup itu khusus anggota partai', 'if the group is for party members'))

const isTeam = (kind: string | undefined) => kind === 'campaign-team' || kind === 'supporter-group'
const following: Covered = (kind, stage) =>
  [isTeam(kind) ? followsTeam : stage === 'calon' ? followsCandidate : followsProspective]

const partyEvent = (certainty: Certainty) =>
  read(6, certainty, 'Mendaftar atau tampak hadir secara daring mirip dengan menghadiri.', 'Signing up or being seen online is much like attending.')

const idSupport = named(9, 'Surat dukungan dengan KTP disebut tersendiri.', 'A support letter with an identity card is named on its own.')
// Row B11 speaks of the time before candidates are fixed; PP 94/2021 art. 5(n)(7) of candidates.
const idSupportLater = read(9, 'medium', 'Tabel SKB menyebut bakal calon; PP 94/2021 menyebut calon.', 'The SKB table names prospective candidates; PP 94/2021 names candidates.')

/**
 * Sources and doubts of each line: docs/law.md, "From interaction to item".
 * `send` stands under item 8, as the other private forwards do: rows A4 and B6 name sharing, but every case found
 * was public, so that "share" (item 1) is only the second reading of a message to one person.
 */
export const coverage: Readonly<Record<Interaction, Findings | Covered>> = {
  like: [liking],
  react: [liking],
  comment: commenting,
  reply: commenting,
  share: sharing,
  repost: sharing,
  quote: sharing,
  send: [
    read(8, 'medium', 'Meneruskan kiriman calon secara pribadi dapat terbaca sebagai ajakan.', 'Forwarding a candidate\'s post privately can be read as an appeal.'),
    read(1, 'medium', 'Tabel SKB menyebut “share” tanpa membedakan pesan pribadi.', 'The SKB tables name sharing without setting private messages apart.'),
    colleagues('medium'),
  ],
  post: posting,
  hashtag: [
    read(1, 'medium', 'Tabel SKB menyebut membuat “posting”; memakai tagar kampanye menempatkan kiriman di dalamnya.', 'The SKB tables name posting; using a campaign\'s hashtag puts a post among its own.'),
    appeal,
  ],
  story: posting,
  follow: following,
  subscribe: following,
  friend: (kind, stage) => [isTeam(kind) || stage === 'calon' ? befriends : followsProspective],
  join: (kind) => [skbNames('bergabung dalam grup', 'joining a group'), ...(kind === 'party' ? [membersGroup] : [])],
  rsvp: (kind) => kind === 'party' ? [partyEvent('medium')] : [
    read(2, 'medium', 'Mendaftar secara daring mirip dengan menghadiri.', 'Signing up online is much like attending.'),
    read(7, 'medium', 'Penyerahan dukungan partai disebut tersendiri.', 'The handing-over of party support is named on its own.',
      when('bila acaranya penyerahan dukungan partai', 'if a party hands over its support there')),
  ],
  attend: (kind) => [
    kind === 'party' ? partyEvent('low')
      : read(2, 'low', 'Tampak hadir secara daring mirip dengan menghadiri; hadir pasif diperdebatkan.', 'Being seen online is much like attending; passive attendance is disputed.'),
    { ...takingPart, ...when('bila ikut bereaksi atau berkomentar', 'if one reacts or comments') },
  ],
  chat: [takingPart, read(2, 'low', 'Komentar juga memperlihatkan kehadiran.', 'A comment also shows one is there.')],
  vote: [read(1, 'medium', 'Menjawab jajak pendapat calon mirip dengan “like”.', 'Voting in a candidate\'s poll is much like liking.')],
  photo: [
    named(16, 'Mengunggah foto bersama calon, tim, atau alat peraga disebut tersendiri.', 'Posting a photo with a candidate, team or campaign props is named on its own.'),
    skbNames('membuat “posting”', 'posting'),
  ],
  invite: [
    read(8, 'high', 'Mengundang orang lain adalah ajakan.', 'Inviting others is an appeal.'),
    colleagues('high'),
  ],
  tag: [
    colleagues('medium'),
    read(8, 'medium', 'Menandai orang mengajak mereka melihat kiriman calon.', 'Tagging people asks them to look at a candidate\'s post.'),
  ],
  volunteer: [read(3, 'high', 'Relawan mirip dengan tim pemenangan, yang disebut tabel SKB.', 'A volunteer is much like the campaign team the SKB tables name.')],
  'support-form': (_kind, stage) => [stage === 'calon' ? idSupportLater : idSupport],
  'party-signup': [named(12, 'Undang-undang menyebut keanggotaan partai.', 'The law names party membership.')],
  donate: [read(8, 'low', 'Tidak ada teks yang menyebut sumbangan; yang terdekat adalah pemberian barang.', 'No text names donations; gifts come nearest.')],
  promote: [
    read(1, 'medium', 'Mempromosikan kiriman menyebarkannya, seperti “share”.', 'Promoting a post spreads it, as sharing does.'),
    read(3, 'medium', 'Membayar iklan calon mirip dengan melaksanakan kampanye.', 'Paying for a candidate\'s advert is much like running a campaign.'),
  ],
}

/** Whatever is done through an account of the office; the item of the act stays first, for that one is named. */
export const throughOffice = read(5, 'medium', 'Akun dinas dapat terbaca sebagai fasilitas negara.', 'An office account can be read as a state facility.')

/** Item 1 towards a party's account: the SKB rows name campaign and candidates' accounts, Bawaslu Bengkulu (2024) parties' too. */
export const towardsParty = read(1, 'medium',
  'Tabel SKB menyebut akun pemenangan dan akun calon; Bawaslu Bengkulu memasukkan juga akun partai.',
  'The SKB tables name campaign and candidates\' accounts; Bawaslu Bengkulu also counts parties\'.')
