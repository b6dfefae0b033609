import { makeStyles, tokens } from '@fluentui/react-components';

/** Colours of what is drawn, from the theme; on paper they are ink on white whatever the screen shows. */
export const useChart = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  bar: {
    fill: tokens.colorBrandBackground,
    '@media print': { fill: '#0f6cbd' },
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  over: {
    fill: tokens.colorStatusDangerBackground3,
    '@media print': { fill: '#a80000' },
    '@media (forced-colors: active)': { fill: 'Mark' },
  },
  track: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStroke1,
    '@media print': { fill: '#f0f0f0', stroke: '#999' },
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  line: {
    stroke: tokens.colorNeutralStroke2,
    '@media print': { stroke: '#ccc' },
    '@media (forced-colors: active)': { stroke: 'GrayText' },
  },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '12px',
    fontFamily: tokens.fontFamilyBase,
    '@media print': { fill: '#000' },
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  quiet: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    '@media print': { fill: '#333' },
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});
