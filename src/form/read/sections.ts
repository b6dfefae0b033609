import { foldLabel } from './fold-label';
import { bareLabel } from './label-index';

/** What the part of a form below a heading is about. */
export type SectionKind =
  | 'initiative'
  | 'contact'
  | 'participants'
  | 'participant'
  | 'next-initiative'
  | 'office'
  | 'example'
  | 'others'
  | 'guide';

const initiativeWord = '(?:forbedringsinitiativ|forbedringsindsats|initiativ|indsats|projekt)(?:et|en)?';

const shapes: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'office',
    /^(?:(?:kun )?(?:ud)?fyldes (?:kun )?af (?:program\w*|sekretariat\w*|region\w*|modtager\w*|admin\w*|os)|forbeholdt|(?:kun )?(?:til|for) (?:intern\w*|sekretariat\w*|admin\w*|kontor\w*|modtager\w*) .{0,20}(?:brug|anvendelse)|kun for sekretariatet|(?:program)?(?:sekretariatets|modtagerens|interne?) (?:noter|bemaerkninger|vurdering|behandling|notat|sagsbehandling|brug|felter|del)|sagsbehandling|(?:for )?(?:official|internal|office) use|skal ikke udfyldes|udfyldes ikke)/u,
  ],
  ['example', /^(?:eksempel|eksempler|example)(?: paa.*| .{0,30})?$/u],
  [
    'guide',
    /^(?:vejledning|instruktion(?:er)?|saadan (?:udfyldes|udfylder|goer)|hjaelp|instructions?|generel information|om programmet|laes foer)(?: .{0,50})?$/u,
  ],
  [
    'next-initiative',
    new RegExp(
      `^${initiativeWord} (?:nr |nummer )?[2-9]\\b|^(?:andet|tredje) ${initiativeWord}\\b|^[23] ${initiativeWord}$|^(?:endnu et|yderligere et) ${initiativeWord}`,
      'u',
    ),
  ],
  [
    'participant',
    /^(?:(?:oplysninger|data|information|info|stamdata) (?:om|paa|vedr(?:oerende)?|for) )?(?:team ?)?(?:deltager|leder|person|participant|medlem|teammedlem|deltagende leder)(?: ?(?:nr|nummer|no))? ?\d{1,2}\b.{0,60}$|^(?:\d{1,2}|foerste|anden|tredje|fjerde|femte|sjette|first|second|third|fourth) (?:deltager|leder|person|teammedlem|participant)$/u,
  ],
  [
    'others',
    /^(?:styregruppe|projektgruppe|arbejdsgruppe|foelgegruppe|suppleanter?|stedfortraedere?|referencegruppe|(?:program(?:met)?s )?sparringspartner(?:e|en)?|mentor(?:er)?|godkendt af|attesteret af|budget|tidsplan|oekonomi|bilag|underskrift(?:er)?|dato og underskrift|godkendelse|samtykke)\b.{0,40}$/u,
  ],
  [
    'participants',
    /^(?:(?:angiv|skriv|oplist|list|anfoer|navngiv|noter|udpeg) (?:jeres |alle |her )?)?(?:(?:(?:vores|jeres) )?hold(?:et)?|(?:oplysninger|data|information|info|stamdata|skema) (?:om|paa|vedr(?:oerende)?|for) (?:de )?(?:deltagende|deltager|leder|teamet)\w*|(?:liste|oversigt) over (?:de )?(?:deltag|leder|team)\w*|(?:de )?(?:udpegede|tilmeldte|indmeldte|deltagende|foreslaaede|indstillede) (?:deltagere|ledere|personer)|(?:projekt|team|program|kursus)?(?:deltager(?:e|ne)?(?:lister?|oplysninger|skema|data|information)|deltager(?:e|ne))(?: (?:i|paa|fra|til|med) .{0,60})?|(?:jeres |vores )?team(?:et)?s? ?(?:medlemmer|deltagere|sammensaetning)?|teammedlemmer|participants?(?: list| information)?|ledere(?: der deltager.*| i teamet)?|hvem (?:skal )?(?:deltager?|er med|kommer).*|(?:(?:vi|\w*klyngen) (?:\w+ ){0,4}|(?:foelgende|disse) (?:\w+ ){0,3})(?:deltage|indstille|udpege|tilmelde|indmelde)[rst]*(?: \w+){0,2} (?:foelgende|disse)(?: \w+){0,3}|(?:foelgende|disse) (?:\w+ ){0,2}(?:deltager|(?:indstille|udpege|tilmelde|indmelde)s)(?: .{0,40})?|(?:vi|\w*klyngen|hvem) (?:vil |skal )?(?:deltager?|stiller?)(?: (?:gerne|op|vi|i))* med(?: .{0,40})?|fra (?:os|klyngen|vores side|vores klynge) (?:deltager|kommer|stiller)(?: .{0,30})?|(?:vores )?team(?:et)? bestaar af(?: foelgende.{0,30})?|navne paa deltagere.*|tilmelding af deltagere|udpegning af deltagere)$/u,
  ],
  [
    'contact',
    /^(?:(?:oplysninger|data|information) (?:om|paa) (?:sundheds)?(?:klyngens )?kontaktperson\w*|(?:sundheds)?(?:klyngens? )?kontakt ?(?:person|oplysninger|information|data|info)?(?:er|en|ens)?(?: (?:oplysninger|i|fra|for|paa|til) .{0,60})?|hvem (?:kan|skal) (?:vi|man|sekretariatet) (?:kontakte|skrive til).*|hvem er (?:jeres|klyngens|sundhedsklyngens) kontakt\w*|repraesentant (?:for|fra) .{0,40}|contact(?: person| information| details)?)$/u,
  ],
  [
    'initiative',
    new RegExp(
      `^(?:om |beskrivelse af |oplysninger om |data om |information om |stamdata (?:om|for) |generelt om |praesentation af |del \\d )?(?:det )?(?:${initiativeWord})(?: (?:nr )?1)?$|^(?:stamoplysninger|stamdata|generelle oplysninger|grundoplysninger|initiativbeskrivelse|projektbeskrivelse|indmelding|about the initiative|the initiative)$`,
      'u',
    ),
  ],
];

const kinds = shapes.map(([kind]) => kind);
/** All shapes in one, a group each, so that a cell is looked at once; the first that fits decides. */
const anyShape = new RegExp(shapes.map(([, shape]) => `(${shape.source})`).join('|'), 'u');

/** The section that a heading opens; null if the text is no heading that is known. */
export function sectionOf(text: string): SectionKind | null {
  if (text.length > 110) {
    return null;
  }
  const bare = bareLabel(
    text.replace(/^\s*(?:del|afsnit|trin|part|section)\s+(?:\d+|[a-e])\s*[.:)–-]*\s*/i, ''),
  );
  const kind = kindOf(foldLabel(bare));
  const whole = bare === text ? null : kindOf(foldLabel(text));
  // A number is part of the heading where it tells one person or initiative from the next.
  const numbered = whole === 'participant' || whole === 'next-initiative' ? whole : null;
  if (kind === null || numbered === null) {
    return kind ?? numbered;
  }
  return kinds.indexOf(kind) < kinds.indexOf(numbered) ? kind : numbered;
}

function kindOf(key: string): SectionKind | null {
  const found = anyShape.exec(key);
  return found === null
    ? null
    : (kinds[found.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? null);
}
