const words =
  /\b(?:allergi\w*|allergisk\w*|glutenfri\w*|laktose\w*|cøliaki\w*|nøddeallergi\w*|vegetar\w*|veganer\w*|vegansk\w*|særkost|kosthensyn|diæt(?:kost)?|sygemeld\w*|gravid\w*|kørestolsbruger\w*|diabetiker\w*|allergic|allerg(?:y|ies)|gluten[- ]free|\w*intoleran\w*|tåler ikke|kan ikke tåle)(?![a-zæøå])/i;
const aboutOthers = /\b(?:borger|patient|målgruppe)/i;

/**
 * Whether a text speaks of a participant's allergy, diet or illness, which the secretariat must not keep (GDPR art. 9).
 * What an initiative does for its patients is not such a mention.
 */
export function mentionsHealth(text: string): boolean {
  return words.test(text) && !aboutOthers.test(text);
}
