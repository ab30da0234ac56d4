/** What a test holds back until it lets it go. */
export interface Gate {
  /** Comes to an end when the gate is opened. */
  readonly opened: Promise<void>;
  open(): void;
}

/** @returns a gate that is closed. */
export function closedGate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((done) => (open = done));
  return { opened, open };
}
