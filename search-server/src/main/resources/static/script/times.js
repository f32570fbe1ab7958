// Times of day in the reader's zone too, where more than the day is known; how long ago stays as the server says it.

(() => {
  const inZone = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "long", year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short",
  });
  if (inZone.resolvedOptions().timeZone === "UTC") return;

  standing.need((root) => root.querySelectorAll("time[datetime*='T']").forEach((time) => {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.getTime())) time.title = `${inZone.format(at)} (${time.title})`;
  }));
})();
