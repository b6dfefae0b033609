import fc from 'fast-check';
import { hold3 } from '../../src/round';
import { emailFault } from '../../src/review/email-address';

const domains = hold3.clusters.flatMap((cluster) => cluster.domains);

test('every known domain of the round is deliverable', () => {
  for (const domain of domains) expect(emailFault(`mette.holm@${domain}`, domains)).toBeNull();
});

test('whatever is written, a suggestion is an address that nothing is wrong with', () => {
  const piece = fc.constantFrom(
    ...['mette', 'holm', 'ø', '.', '..', '@', ',', ' ', '(at)', 'rm', 'randers', '.dk', '.kd', '-', ';', 'é'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const suggestion = emailFault(pieces.join(''), domains)?.suggestion ?? null;
      if (suggestion !== null) expect(emailFault(suggestion, domains)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});
