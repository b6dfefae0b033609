import { perRound, type Round } from '../round';

interface Match {
  readonly start: number;
  readonly end: number;
  readonly shows: 'leader' | 'trap';
}

/**
 * What a job title shows by the round's lexicon. A word of the lexicon counts where it ends a word of the title; a match
 * inside a longer one falls out, so that "projektleder" is a trap though it ends in "leder", while "chef og projektleder"
 * is a leader.
 */
export function leadershipOf(round: Round, title: string): 'leader' | 'trap' | 'none' {
  const matches = longestMatches(round, title.normalize('NFC').toLowerCase());
  if (matches.some((match) => match.shows === 'leader')) return 'leader';
  return matches.length > 0 ? 'trap' : 'none';
}

interface Entry {
  readonly word: string;
  readonly shows: Match['shows'];
}

/** The lexicon by last letters, as only words that end alike are compared. */
const lexicon = perRound((round) => {
  const byLastLetter = new Map<string, Entry[]>();
  for (const { word, shows } of round.titles) {
    const entry = { word: word.toLowerCase(), shows };
    const last = entry.word.slice(-1);
    byLastLetter.set(last, [...(byLastLetter.get(last) ?? []), entry]);
  }
  return byLastLetter;
});

/** Where no letter follows. */
const endOfWord = /\P{L}|$/gu;

function longestMatches(round: Round, title: string): readonly Match[] {
  const matches: Match[] = [];
  for (const { index: end } of title.matchAll(endOfWord)) {
    for (const { word, shows } of lexicon(round).get(title.charAt(end - 1)) ?? []) {
      const start = end - word.length;
      if (start >= 0 && title.startsWith(word, start)) matches.push({ start, end, shows });
    }
  }
  return matches.filter(
    (match) =>
      !matches.some(
        (longer) =>
          longer.start <= match.start &&
          longer.end >= match.end &&
          longer.end - longer.start > match.end - match.start,
      ),
  );
}
