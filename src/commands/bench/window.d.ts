/** What the bench has pages note of themselves, each from when it asks for it. */
interface Window {
  /** The sum of all layout shifts. */
  layoutShift: number;
  /** When the largest part was painted, in milliseconds from the request. */
  largest: number;
  /** When a click was, in milliseconds from the request. */
  clicked: number;
  /** Gives the milliseconds from a click to its paint. */
  painted: Promise<number>;
  /** The tasks of more than 50 milliseconds, in milliseconds from the request. */
  tasks: { start: number; duration: number }[];
}
