import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';

const useStyles = makeStyles({
  waiting: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
  block: { height: '72px' },
});

/** The shape of what is coming, while a form is being read. */
export function ReadingSkeleton({ label }: { label: string }) {
  const styles = useStyles();
  return (
    <Skeleton className={styles.waiting} aria-label={label}>
      <SkeletonItem className={styles.block} />
      <SkeletonItem size={16} style={{ width: '60%' }} />
      <SkeletonItem className={styles.block} />
      <SkeletonItem className={styles.block} />
    </Skeleton>
  );
}
