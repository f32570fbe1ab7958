// What is typed shows its hits first. Filters are most of a page, and it takes several times as long to read them and lay
// them out: they follow in a frame of their own, and the hits behind the fifth wait as well (hit.css).

const arriving = (() => {
  // As the page has them, and nothing else can: what others wrote is escaped in it.
  const FILTERS = '<details class="facets">';
  const RESULTS = '<div class="results">';
  const part = (root, name) => root.querySelector(`.results-page > .${name}`);

  const read = async (answer) => {
    const html = await answer.text();
    const from = html.indexOf(FILTERS);
    const to = html.indexOf(RESULTS, from);
    if (from < 0 || to < 0 || !part(main, "facets")) return { next: results.parsed(html) };
    return { next: results.parsed(html.slice(0, from) + html.slice(to)), filters: html.slice(from, to) };
  };

  // Half a word mostly finds nothing: what stands there stays until typing pauses.
  const patient = async (answer) => {
    const found = await read(answer);
    if (found.next.querySelector("#content .empty")) await new Promise((done) => { setTimeout(done, 700); });
    return found;
  };

  const putFilters = (html) => {
    const { body } = new DOMParser().parseFromString(html, "text/html");
    folds.keep(body);
    standing.fit(body);
    part(main, "facets").replaceWith(...body.children);
  };

  const put = ({ next, filters }) => {
    if (!filters) {
      results.put(next);
      return;
    }
    later.catchUp();
    const top = scrollY;
    main.classList.add("arriving");
    ["results-head", "results"].forEach((name) => {
      const fresh = part(next, name);
      standing.fit(fresh);
      part(main, name).replaceWith(fresh);
    });
    scrollTo(0, top);
    later.add(() => {
      putFilters(filters);
      results.about(next);
      main.classList.remove("arriving");
    });
  };

  return { read, patient, put };
})();
