import { makeStyles } from '@fluentui/react-components';

/** How the screens of the round are laid out: one column that fits the narrowest pane. */
export const useScreen = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px', minWidth: 0 },
  steps: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
  },
  /** Grid and flex children may be narrower than a browser's own width for a field. */
  field: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
});
