import fc from 'fast-check';
import { composeReply } from '../../src/reply';
import { replyTo } from './builders';

const shippedTags = /<\/?(?:p|ul|li|strong|div|br)(?: lang="da" style="[^"<>]*")?>/g;

test('whatever stands in a form, a mail or a file name, only our own tags come out, and all of it fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
      const context = replyTo(
        {
          answers: { title: one, goal: '' },
          participants: [{ name: other, email: one, title: other, organisation: one }, {}],
        },
        { fileName: other, mail: { subject: one, fromName: other, fromAddress: other } },
      );
      const composed = composeReply({ template: 'RETUR', language: 'da', context, copyToCluster: true });
      if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
      const { html, subject } = composed.draft;
      expect(html.replace(shippedTags, '')).not.toMatch(/[<>]/);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(32 * 1024);
    }),
    { numRuns: 300 },
  );
});
