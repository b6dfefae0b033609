import type { ReplyProblem } from '../../reply';
import { useTexts } from '../texts';

/** What stands in the way of a reply, each by name, and where to put it right. */
export function ReplyProblems({ problems }: { problems: readonly ReplyProblem[] }) {
  const { texts } = useTexts();
  return (
    <>
      {problems.map(({ kind, placeholder }) => (
        <p key={`${kind}/${placeholder}`}>{texts.reply.problem[kind](placeholder)}</p>
      ))}
      <p>{texts.reply.blockedFix}</p>
    </>
  );
}
