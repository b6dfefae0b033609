import type { Trouble } from '../services';
import { useTexts } from '../texts';

/** What is wrong and what to do about it, in one paragraph. `urgent` interrupts a screen reader. */
export function TroubleLine({
  trouble,
  urgent = false,
  className,
}: {
  trouble: Trouble;
  urgent?: boolean;
  className?: string;
}) {
  const { language } = useTexts();
  const { message, fix } = trouble[language];
  return (
    <p className={className} role={urgent ? 'alert' : undefined}>
      {message} {fix}
    </p>
  );
}
