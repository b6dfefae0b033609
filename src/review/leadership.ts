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

const lexicon = perRound((round) =>
  round.titles.map(({ word, shows }) => ({ word: word.toLowerCase(), shows })),
);

function longestMatches(round: Round, title: string): readonly Match[] {
  const matches: Match[] = [];
  for (const { word, shows } of lexicon(round)) {
    if (!title.includes(word)) continue;
    matches.push(...endsOfWord(title, word).map((start) => ({ start, end: start + word.length, shows })));
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

function endsOfWord(title: string, word: string): readonly number[] {
  const starts: number[] = [];
  for (let start = title.indexOf(word); start !== -1; start = title.indexOf(word, start + 1)) {
    if (!/^\p{L}/u.test(title.slice(start + word.length))) starts.push(start);
  }
  return starts;
}
