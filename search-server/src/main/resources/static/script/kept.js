// The searches that the reader keeps in this browser; none of it leaves it. Read anew each time, as another window may have
// changed it; where storage is blocked, or a later version wrote it, there is nothing to keep and nothing is touched.

const kept = (() => {
  const KEY = "lede.searches";
  const VERSION = 1;
  const MOST = { saved: 50, recent: 10 };

  const isSearch = (each) => typeof each?.href === "string" && each.href.startsWith("/search?") && typeof each.name === "string";
  const searches = (held, list) => (Array.isArray(held?.[list]) ? held[list].filter(isSearch) : []).slice(0, MOST[list]);
  const parsed = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  };

  const read = () => {
    try {
      const held = parsed(localStorage.getItem(KEY));
      return held?.version > VERSION ? null : { saved: searches(held, "saved"), recent: searches(held, "recent") };
    } catch {
      return null;
    }
  };

  return {
    read,
    change: (how) => {
      const held = read();
      if (!held) return;
      try {
        const { saved, recent } = { ...held, ...how(held) };
        localStorage.setItem(KEY, JSON.stringify({ version: VERSION, saved: saved.slice(0, MOST.saved), recent: recent.slice(0, MOST.recent) }));
      } catch {
        // No room: what was there stays.
      }
    },
    // Where another window changed it.
    changed: (see) => addEventListener("storage", (event) => { if (event.key === KEY || event.key === null) see(); }),
  };
})();
