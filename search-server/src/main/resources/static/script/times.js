// Dates in the reader's zone, with UTC where the pointer rests on them; how long ago stays as the server says it, as that is the
// same everywhere, and so does what is known to the day only.

(() => {
  const language = document.documentElement.lang;
  const exact = new Intl.DateTimeFormat(language, {
    weekday: "long", year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short",
  });
  if (exact.resolvedOptions().timeZone === "UTC") return;
  const day = new Intl.DateTimeFormat(language, { year: "numeric", month: "short", day: "numeric" });
  const dayThisYear = new Intl.DateTimeFormat(language, { month: "short", day: "numeric" });
  const thisYear = new Date().getFullYear();

  const shown = {
    day: (at) => (at.getFullYear() === thisYear ? dayThisYear : day).format(at),
    exact: (at) => exact.format(at),
  };

  standing.need((root) => root.querySelectorAll("time[datetime*='T']").forEach((time) => {
    const at = new Date(time.dateTime);
    if (Number.isNaN(at.getTime())) return;
    const inZone = shown[time.dataset.shown];
    if (inZone) time.textContent = inZone(at);
    else time.title = `${exact.format(at)} (${time.title})`;
  }));
})();
