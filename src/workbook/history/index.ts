export { historyOf, type HistoryLine, historySentence } from './history';
