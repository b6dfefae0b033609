import type { Rule } from '../rule';

export const formOutdatedVersion: Rule<'round' | 'version'> = {
  code: 'form.outdated-version',
  severity: 'decision',
  source: 'Vejledningen: "udfylde det fremsendte skema"',
  texts: {
    da: {
      round: {
        message: 'Skemaet er lavet til en anden runde ({value}); denne runde bruger {current}.',
        fix: 'Vurdér, om svarene dækker denne rundes spørgsmål. Ellers bed om at få dem i det nye skema.',
        ask: 'Send gerne svarene i det nye skema, hvis noget er ændret siden.',
      },
      version: {
        message: 'Skemaet er en anden udgave ({value}) end den, der gælder nu ({current}).',
        fix: 'Vurdér, om svarene dækker. Ellers bed om at få dem i den nyeste udgave af skemaet.',
        ask: 'Send gerne svarene i den nyeste udgave, hvis noget er ændret siden.',
      },
    },
    en: {
      round: {
        message: 'The form was made for another round ({value}); this round uses {current}.',
        fix: 'Consider whether the answers cover the questions of this round. Otherwise ask for them in the new form.',
        ask: 'Please send the answers in the new form if anything has changed since.',
      },
      version: {
        message: 'The form is another version ({value}) than the current one ({current}).',
        fix: 'Consider whether the answers will do. Otherwise ask for them in the newest version of the form.',
        ask: 'Please send the answers in the newest version if anything has changed since.',
      },
    },
  },
  check: ({ nomination, round }) => {
    const { stamp } = nomination;
    if (stamp === null || stamp === round.formVersion) return [];
    const sameRound = stamp.split('/')[0] === round.formVersion.split('/')[0];
    return [
      { message: sameRound ? 'version' : 'round', value: stamp, values: { current: round.formVersion } },
    ];
  },
};
