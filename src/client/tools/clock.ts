/** The time now, as documents keep it. */
export const now = (): string => new Date().toISOString();

/** A time as the language writes it, by the clock of the device. @param time an ISO time */
export const showTime = (locale: string, time: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(new Date(time));

/** The day of a time as the language writes it, by the clock of the device. */
export const showDate = (locale: string, time: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(new Date(time));
