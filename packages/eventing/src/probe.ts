/** Named moments between two steps, where the crash tests stop a process. Production passes none. */
export type CrashPoint = 'before write' | 'after write' | 'sending' | 'after ack' | 'before clear' | 'after effect' | 'after position';
export type Probe = (point: CrashPoint) => Promise<void>;
