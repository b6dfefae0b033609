/** A call that cannot be carried out as written; the message is the sentence for the person. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Every command, with what it does. */
export const usage = `Brug: npm run -s nlps -- KOMMANDO [valg]

  check [--json] [--workbook W.xlsx] [--received TID] FIL...
      Læser indmeldingsskemaer og siger, hvad der er forstået, og hvad der skal rettes.
      --json      skriver rapporten som JSON (contract/report.schema.json)
      --workbook  ser også på pladserne i arbejdsbogen
      --received  modtagelsestid for filer uden mail, fx 2024-04-16T09:00:00+02:00

  import FIL... --workbook W.xlsx [--by NAVN] [--received TID]
      Importerer de skemaer, der er klar, og siger, hvad der er ladt tilbage, og hvorfor.
      Arbejdsbogen oprettes, hvis den ikke findes.

  overview --workbook W.xlsx [--json] [--now TID]
      Pladser pr. region, sundhedsklynge og almen praksis; hvem der mangler, hvad der ikke passer, og hvad der venter.
      --json      kun pladserne, til maskiner

  history NUMMER --workbook W.xlsx
      Hvad der er sket med et initiativ, i sætninger, fx history M-RAND-1.

  blank --out MAPPE [--workbook W.xlsx]
      Skriver det tomme skema til Excel og Word; med --workbook skemaet for arbejdsbogens runde.

  annotate --out MAPPE FIL... [--workbook W.xlsx] [--language en] [--received TID]
      Skriver afsenderens egen fil med det, der skal rettes, markeret, og en forside "Ret her".

  reply --template KODE --out MAPPE FIL... [--workbook W.xlsx] [--language en] [--now TID] [--received TID]
      Skriver svaret til hvert skema: reply.html, reply.txt og reply.json (emne, modtagere, skabelon).
      --copy-to-cluster  klyngens kontaktperson på kopi

  new-round --from GAMMEL.xlsx --out NY.xlsx [--set runde.json]
      Opretter en tom arbejdsbog til en ny runde med den gamles opsætning.
      --set       det, der er anderledes i den nye runde (docs/naeste-aars-runde.md)

  export SLAGS --workbook W.xlsx --out MAPPE [--waiting] [--now TID]
      Udtræk som filer: participants (deltagerlister pr. læringstræf), teams (initiativer med hold og
      sparringspartner), badges (navneskilte), calendar (læringstræf til hvert holds kalender),
      mail-list (mailadresser), figures (tal til programledelsen), journal (journallisten).
      --waiting   tager ventelisten med; ellers kun dem, der har plads

  anonymise --workbook W.xlsx [--by NAVN] [--now TID]
      Fjerner personerne, når slettefristen er passeret; tallene bliver. Gem journallisten først.

FIL kan være .xlsx, .docx, .eml, .msg eller .zip, eller en mappe med dem.
Slutkode: 0 alt er klar, 1 noget kræver en person, 2 forkert brug, 3 noget kan ikke læses.`;

/** How one command is used; a person who has mistyped one need not look through them all. */
export function usageOf(command: string): string {
  const [first, ...parts] = usage.split('\n\n');
  const own = parts.find((part) => part.startsWith(`  ${command} `));
  return own === undefined ? usage : [first, own, 'Alle kommandoer: npm run -s nlps -- help'].join('\n\n');
}
