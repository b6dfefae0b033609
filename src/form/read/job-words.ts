import { perRound, type Round } from '../../round';

const endings =
  `chef leder direktør formand forstander læge overlæge reservelæge speciallæge praksislæge sygeplejerske oversygeplejerske
  terapeut fysioterapeut ergoterapeut jordemoder bioanalytiker radiograf konsulent specialkonsulent koordinator vejleder
  sekretær assistent hjælper psykolog farmaceut diætist pædagog socialrådgiver rådgiver fuldmægtig medarbejder
  projektleder souschef manager direktion professor lektor adjunkt tandlæge forsker controller planlægger tovholder
  audiolog logopæd neuropsykolog økonom jurist akademiker praktikant provst rektor inspektør specialist sosu
  visitator ansvarlig forperson udvikler analytiker`
    .split(/\s+/u)
    .filter((word) => word !== '');

const degrees =
  /^(?:ph\.?\s?d\.?|dr\.?\s?med\.?|dr\.|cand\.?\s?[a-zæøå.]{2,12}(?:\s?scient\.?\s?san\.?)?|mph|mpa|mba|mha|msc|m\.?sc\.?|bsc|b\.?sc\.?|md|m\.d\.|hd|mpg|mpm|prof\.|professor|dmsc|drmedsc|lic\.?\s?med\.?|r\.n\.|rn|msn|mi|master i [a-zæøå ]+|diplom i ledelse|(?:afd|led|over|chef|klin|spec|res)\.?\s?-?(?:spl|sygepl|ovl)\.?|spl\.?|ovl\.?|fys\.|ergo\.)$/i;

interface JobWords {
  readonly words: ReadonlySet<string>;
  /** How they end, to see of most words at once that they end in none. */
  readonly tails: ReadonlySet<string>;
}

const shortest = 4;
const tailOf = (word: string) => word.slice(1 - shortest);

const jobWords = perRound((round): JobWords => {
  const titles = round.titles.flatMap(({ word }) => (word.includes(' ') ? [] : [word.toLowerCase()]));
  const words = new Set([...endings, ...titles]);
  return { words, tails: new Set([...words].map(tailOf)) };
});

/** Whether a piece of text is an academic degree or a job in short: "ph.d.", "cand.med.", "MPH", "afd.spl.". */
export function isDegree(text: string): boolean {
  return degrees.test(text.trim());
}

/** Whether a word is a job or ends in one: "overlæge", "sundhedschef". Capital letters do not matter. */
export function isJobWord(round: Round, word: string): boolean {
  const lower = word.toLowerCase().replace(/[.,]+$/u, '');
  const { words, tails } = jobWords(round);
  if (lower.length < shortest || !tails.has(tailOf(lower))) {
    return false;
  }
  for (let from = 0; from <= lower.length - shortest; from += 1) {
    if (words.has(lower.slice(from))) {
      return true;
    }
  }
  return false;
}

/** Whether a text reads as a job title: one of its words is a job, or all of it is a degree. */
export function looksLikeTitle(round: Round, text: string): boolean {
  return (
    isDegree(text) ||
    /\b(?:head of|director|leading|ledende|ansvarlig|leder|chef)\b/i.test(text) ||
    text.split(/[\s/&-]+/u).some((word) => isJobWord(round, word))
  );
}
