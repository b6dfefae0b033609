export type { LogReading, SeatEnding, SeatOrder, SeatService } from './seat-service';
export { asksForSeats } from './asks-for-seats';
