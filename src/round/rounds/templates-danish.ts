import type { ReplyTemplate } from '../schema';

const signature = `Venlig hilsen
{sekretariat}
Sekretariatet for Det Nationale Ledelsesprogram på Sundhedsområdet 2.0
{telefon} · {postkasse}`;

/**
 * The replies in Danish. {placeholders} are filled with what the mail and the form say; what stands in [[double square
 * brackets]] is left out where one of its placeholders has no value.
 */
export const danishTemplates: readonly ReplyTemplate[] = [
  template(
    'KVIT',
    'Modtaget',
    'Når et skema er modtaget og endnu ikke er behandlet.',
    'SV: {emne}',
    `Kære {fornavn}

Tak for jeres indmelding til {runde}. Vi har modtaget {skema}[[ fra {klynge}]].

Vi læser skemaet igennem og skriver til jer, når initiativet er tilmeldt, eller hvis noget skal rettes.

Har I spørgsmål, så ring på {telefon}, eller svar på denne mail.`,
  ),
  template(
    'TILM',
    'Tilmeldt',
    'Når initiativet er importeret og har fået plads.',
    'SV: {emne}',
    `Kære {fornavn}

Tak for jeres indmelding, og velkommen til {runde}. "{initiativ}" fra {klynge} er nu tilmeldt med {antal_deltagere} og har nummer {nr}.

[[Vi begynder med {første_træf}.]]

Vi skriver direkte til deltagerne om program og praktik. Vil I ændre noget, så svar på denne mail.`,
  ),
  template(
    'TILMF',
    'Tilmeldt med forslag',
    'Når initiativet har fået plads, og der er forslag til skemaet.',
    'SV: {emne}',
    `Kære {fornavn}

Tak for jeres indmelding, og velkommen til {runde}. "{initiativ}" fra {klynge} er nu tilmeldt med {antal_deltagere} og har nummer {nr}.

Skemaet er i orden. Vi har et par forslag til det, som I selv vurderer:

{forslagsliste}

I behøver ikke sende skemaet igen. Vil I ændre noget, så svar på denne mail.

[[Vi begynder med {første_træf}.]]`,
  ),
  template(
    'RETUR',
    'Returneret med rettelser',
    'Når skemaet har fejl, som afsenderen skal rette.',
    'SV: {emne}',
    `Kære {fornavn}

Tak for {skema}[[ fra {klynge}]]. Før vi kan gå videre med indmeldingen, har vi brug for, at I retter dette:

{fejlliste}

[[Vi har også nogle forslag, som I selv vurderer:

{forslagsliste}]]

[[{rettet_kopi}]]

Ret skemaet, og send det igen senest {svarfrist} som svar på denne mail.

Har I spørgsmål, så ring på {telefon}, eller svar på denne mail.`,
  ),
  template(
    'RETURF',
    'Returneret efter fristen',
    'Når et skema med fejl er modtaget efter fristen.',
    'SV: {emne}',
    `Kære {fornavn}

Tak for {skema}[[ fra {klynge}]]. Fristen for indmelding var {frist}, så vi kan ikke love jer plads, før vi har set, hvor mange der er tilbage[[ i {region}]].

Hvis initiativet skal med i vurderingen, har vi brug for, at I retter eller svarer på dette:

{fejlliste}

[[Vi har også nogle forslag, som I selv vurderer:

{forslagsliste}]]

[[{rettet_kopi}]]

Ret skemaet, og send det igen senest {svarfrist} som svar på denne mail.

Har I spørgsmål, så ring på {telefon}, eller svar på denne mail.`,
  ),
  template(
    'STIL',
    'Spørgsmål til klyngen',
    'Når sekretariatet skal tage stilling, fx til et initiativ for meget eller for få pladser.',
    'SV: {emne}',
    `Kære {fornavn}

Tak for {skema}[[ fra {klynge}]]. Før vi kan tage stilling til indmeldingen, har vi brug for jeres svar:

{fejlliste}

[[Vi har også nogle forslag, som I selv vurderer:

{forslagsliste}]]

Svar på denne mail senest {svarfrist}. I behøver kun sende skemaet igen, hvis I ændrer i det.

Har I spørgsmål, så ring på {telefon}, eller svar på denne mail.`,
  ),
  template(
    'VENT',
    'Venteliste',
    'Når der ikke er pladser nok, og initiativet sættes på venteliste.',
    'SV: {emne}',
    `Kære {fornavn}

Tak for jeres indmelding. Der er desværre ikke plads til alle lige nu, så "{initiativ}" fra {klynge} står på venteliste til {runde} som nummer {køplads} i {region}. Initiativet har {antal_deltagere}, og der er {ledige_region} tilbage i regionen.

Vi skriver til jer, så snart vi ved, om der bliver plads. Vil I hellere deltage med færre, så svar på denne mail senest {svarfrist}, og skriv, hvem der skal med.

Har I spørgsmål, så ring på {telefon}, eller svar på denne mail.`,
  ),
  template(
    'PLADS',
    'Plads fra ventelisten',
    'Når et initiativ på ventelisten kan få plads.',
    'SV: {emne}',
    `Kære {fornavn}

Godt nyt: Der er blevet plads til "{initiativ}" fra {klynge} på {runde}. {antal_deltagere} kan komme med.

Svar på denne mail senest {svarfrist}, om I tager imod pladserne. Hører vi ikke fra jer, går de videre til de næste på ventelisten.

[[Vi begynder med {første_træf}.]]

Har I spørgsmål, så ring på {telefon}, eller svar på denne mail.`,
  ),
  template(
    'FORMAT',
    'Skemaet mangler eller kan ikke læses',
    'Når mailen ingen vedhæftet fil har, eller filen er beskadiget, beskyttet eller i et format, der ikke kan læses.',
    'SV: {emne}',
    `Kære {fornavn}

Tak for jeres mail.[[ Vi kan desværre ikke læse den vedhæftede fil "{filnavn}".]]

{årsag}

Skemaet skal være hos os senest {svarfrist}. Send det gerne som svar på denne mail.

Har I spørgsmål, så ring på {telefon}, eller svar på denne mail.`,
  ),
  template(
    'CPR',
    'Cpr-nummer: slet og send igen',
    'Når skemaet indeholder noget, der ligner et cpr-nummer.',
    'SV: {emne}',
    `Kære {fornavn}

Tak for jeres mail. Skemaet indeholder noget, der ligner et cpr-nummer[[ ({cpr_steder})]]. Programmet har ikke brug for cpr-numre, og vi må ikke behandle dem, så vi kan ikke bruge skemaet, som det er.

Sådan gør I:

- Slet nummeret i skemaet.
- Slet den mail, I sendte, også i Sendt post.
- Send skemaet uden nummeret i en ny mail senest {svarfrist}.

[[Når I alligevel har skemaet åbent, så ret også dette:

{fejlliste}]]

Har I spørgsmål, så ring på {telefon}.`,
  ),
  template(
    'FLERE',
    'Flere initiativer i ét skema',
    'Når et skema beskriver mere end ét forbedringsinitiativ.',
    'SV: {emne}',
    `Kære {fornavn}

Tak for jeres indmelding[[ fra {klynge}]]. Skemaet beskriver flere forbedringsinitiativer: {titler}. Der skal være ét skema til hvert initiativ, så hver deltager bliver knyttet til det rigtige initiativ.

Udfyld ét skema til hvert initiativ med dets egne deltagere, og send dem senest {svarfrist}. I må gerne sende dem samlet i én mail.

[[Ret også dette, når I deler skemaet:

{fejlliste}]]

Har I spørgsmål, så ring på {telefon}, eller svar på denne mail.`,
  ),
  template(
    'PÅMIND',
    'Påmindelse: intet skema endnu',
    'Når der ikke er modtaget et skema, og fristen nærmer sig.',
    'Indmelding til {runde}: {klynge}',
    `Kære {fornavn}

Vi har endnu ikke modtaget et skema fra {klynge} til {runde}. Fristen er {frist}, og I kan indmelde {antal_initiativer}.

Send skemaet til {postkasse}. Har I allerede sendt det, er det desværre ikke nået frem; send det i så fald gerne igen.

Mangler I skemaet, eller vil I have hjælp til at udfylde det, så ring på {telefon}, eller svar på denne mail.`,
  ),
  template(
    'PÅMINDR',
    'Påmindelse: mangler rettelser',
    'Når et returneret skema ikke er kommet igen.',
    'SV: {emne}',
    `Kære {fornavn}

Vi har bedt om rettelser til {skema}[[ fra {klynge}]] og har ikke modtaget dem endnu.

[[Det drejer sig om:

{fejlliste}]]

[[{rettet_kopi}]]

Send det rettede skema senest {svarfrist} som svar på denne mail. Skal initiativet ikke med alligevel, så skriv det gerne.

Har I spørgsmål, så ring på {telefon}, eller svar på denne mail.`,
  ),
  template(
    'TRUK',
    'Trukket tilbage',
    'Når et initiativ er trukket tilbage efter ønske.',
    'SV: {emne}',
    `Kære {fornavn}

"{initiativ}" fra {klynge} er nu trukket tilbage fra {runde}, som I har bedt om. Pladserne er nu ledige for andre i {region}.

Fortryder I, så svar på denne mail hurtigst muligt. Vi kan ikke love, at pladserne stadig er ledige.`,
  ),
];

function template(
  code: string,
  name: string,
  offeredWhen: string,
  subject: string,
  body: string,
): ReplyTemplate {
  return { code, language: 'da', name, offeredWhen, subject, body: `${body}\n\n${signature}` };
}
