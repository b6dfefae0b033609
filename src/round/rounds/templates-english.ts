import type { ReplyTemplate } from '../schema';

const signature = `Kind regards
{sekretariat}
The secretariat of Det Nationale Ledelsesprogram på Sundhedsområdet 2.0
{telefon} · {postkasse}`;

/** The same replies in English; the placeholders have the same names in both languages. */
export const englishTemplates: readonly ReplyTemplate[] = [
  template(
    'KVIT',
    'Received',
    'When a form has come in and is not yet dealt with.',
    'RE: {emne}',
    `Dear {fornavn}

Thank you for your nomination for {runde}. We have received {skema}[[ from {klynge}]].

We will read the form and write to you when the initiative is enrolled, or if something needs correcting.

If you have questions, call {telefon} or reply to this mail.`,
  ),
  template(
    'TILM',
    'Enrolled',
    'When the initiative is imported and has its seats.',
    'RE: {emne}',
    `Dear {fornavn}

Thank you for your nomination, and welcome to {runde}. "{initiativ}" from {klynge} is now enrolled with {antal_deltagere} and has number {nr}.

[[We begin with {første_træf}.]]

We will write directly to the participants about the programme and the practical matters. If you want to change anything, reply to this mail.`,
  ),
  template(
    'TILMF',
    'Enrolled with advice',
    'When the initiative has its seats and there is advice on the form.',
    'RE: {emne}',
    `Dear {fornavn}

Thank you for your nomination, and welcome to {runde}. "{initiativ}" from {klynge} is now enrolled with {antal_deltagere} and has number {nr}.

The form is in order. We have some suggestions for you to consider:

{forslagsliste}

You need not send the form again. If you want to change anything, reply to this mail.

[[We begin with {første_træf}.]]`,
  ),
  template(
    'RETUR',
    'Returned with corrections',
    'When the form has errors that the sender must correct.',
    'RE: {emne}',
    `Dear {fornavn}

Thank you for {skema}[[ from {klynge}]]. Before we can go on with the nomination, we need you to correct this:

{fejlliste}

[[We also have some suggestions for you to consider:

{forslagsliste}]]

[[{rettet_kopi}]]

Correct the form and send it again by {svarfrist} as a reply to this mail.

If you have questions, call {telefon} or reply to this mail.`,
  ),
  template(
    'RETURF',
    'Returned after the deadline',
    'When a form with errors has come in after the deadline.',
    'RE: {emne}',
    `Dear {fornavn}

Thank you for {skema}[[ from {klynge}]]. The deadline for nominations was {frist}, so we cannot promise you seats until we have seen how many are left[[ in {region}]].

If the initiative is to be considered, we need you to correct this:

{fejlliste}

[[We also have some suggestions for you to consider:

{forslagsliste}]]

[[{rettet_kopi}]]

Correct the form and send it again by {svarfrist} as a reply to this mail.

If you have questions, call {telefon} or reply to this mail.`,
  ),
  template(
    'STIL',
    'Question to the cluster',
    'When the secretariat has to decide, for example on an initiative too many or too few seats.',
    'RE: {emne}',
    `Dear {fornavn}

Thank you for {skema}[[ from {klynge}]]. Before we can decide on the nomination, we need your answer:

{fejlliste}

[[We also have some suggestions for you to consider:

{forslagsliste}]]

Reply to this mail by {svarfrist}. You need only send the form again if you change it.

If you have questions, call {telefon} or reply to this mail.`,
  ),
  template(
    'VENT',
    'Waiting list',
    'When there are not enough seats and the initiative goes on the waiting list.',
    'RE: {emne}',
    `Dear {fornavn}

Thank you for your nomination. Unfortunately there is not room for everybody at present, so "{initiativ}" from {klynge} is on the waiting list for {runde} as number {køplads} in {region}. The initiative has {antal_deltagere}, and the region has {ledige_region} left.

We will write to you as soon as we know whether there will be room. If you would rather take part with fewer participants, reply to this mail by {svarfrist} and tell us who.

If you have questions, call {telefon} or reply to this mail.`,
  ),
  template(
    'PLADS',
    'Seats from the waiting list',
    'When an initiative on the waiting list can have seats.',
    'RE: {emne}',
    `Dear {fornavn}

Good news: there is now room for "{initiativ}" from {klynge} in {runde}. {antal_deltagere} can take part.

Reply to this mail by {svarfrist} and tell us whether you accept the seats. If we do not hear from you, they go to the next on the waiting list.

[[We begin with {første_træf}.]]

If you have questions, call {telefon} or reply to this mail.`,
  ),
  template(
    'FORMAT',
    'The form is missing or cannot be read',
    'When the mail has no attached file, or the file is damaged, protected or in a format that cannot be read.',
    'RE: {emne}',
    `Dear {fornavn}

Thank you for your mail.[[ Unfortunately we cannot read the attached file "{filnavn}".]]

{årsag}

We need the form by {svarfrist}, preferably as a reply to this mail.

If you have questions, call {telefon} or reply to this mail.`,
  ),
  template(
    'CPR',
    'Personal number: delete and send again',
    'When the form holds something that looks like a Danish personal number.',
    'RE: {emne}',
    `Dear {fornavn}

Thank you for your mail. The form holds something that looks like a Danish personal number[[ ({cpr_steder})]]. The programme has no need of personal numbers, and we may not process them, so we cannot use the form as it is.

What to do:

- Delete the number from the form.
- Delete the mail you sent, in Sent items as well.
- Send the form without the number in a new mail by {svarfrist}.

[[While you have the form open, please correct this too:

{fejlliste}]]

If you have questions, call {telefon}.`,
  ),
  template(
    'FLERE',
    'Several initiatives in one form',
    'When a form describes more than one improvement initiative.',
    'RE: {emne}',
    `Dear {fornavn}

Thank you for your nomination[[ from {klynge}]]. The form describes several improvement initiatives: {titler}. There must be one form for each initiative, so that the participants are placed on the right one.

Fill in one form for each initiative with its own participants, and send them by {svarfrist}. You may send them together in one mail.

[[Please correct this too when you divide the form:

{fejlliste}]]

If you have questions, call {telefon} or reply to this mail.`,
  ),
  template(
    'PÅMIND',
    'Reminder: no form yet',
    'When no form has come in and the deadline draws near.',
    'Nomination for {runde}: {klynge}',
    `Dear {fornavn}

We have not yet received a form from {klynge} for {runde}. The deadline is {frist}, and you can nominate {antal_initiativer}.

Send the form to {postkasse}. If you have sent it already, it has not reached us, and we would like to have it again.

If you need the form or help with filling it in, call {telefon} or reply to this mail.`,
  ),
  template(
    'PÅMINDR',
    'Reminder: corrections missing',
    'When a returned form has not come back.',
    'RE: {emne}',
    `Dear {fornavn}

We have asked for corrections to {skema}[[ from {klynge}]] and have not received them yet.

[[They concern:

{fejlliste}]]

[[{rettet_kopi}]]

Send the corrected form by {svarfrist} as a reply to this mail. If the initiative will not take part after all, please tell us.

If you have questions, call {telefon} or reply to this mail.`,
  ),
  template(
    'TRUK',
    'Withdrawn',
    'When an initiative is withdrawn at its own wish.',
    'RE: {emne}',
    `Dear {fornavn}

"{initiativ}" from {klynge} is now withdrawn from {runde}, as you asked. The seats are now free for others in {region}.

If you change your mind, reply to this mail as soon as you can. We cannot promise that the seats will still be free.`,
  ),
];

function template(
  code: string,
  name: string,
  offeredWhen: string,
  subject: string,
  body: string,
): ReplyTemplate {
  return { code, language: 'en', name, offeredWhen, subject, body: `${body}\n\n${signature}` };
}
