// A page of results, fetched as the form would lead to it and put in place of the one that stands.

const results = (() => {
  const HEAD = 'meta[name="description"], meta[name="robots"], meta[property], link[rel="canonical"], link[rel="alternate"]';
  const { ask, takeBack } = asking();
  const stand = (root) => root.querySelector("#content .results-page") !== null;
  const version = (root) => root.querySelector("script[src]")?.getAttribute("src");

  const page = async (answer) => {
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!stand(next) || version(next) !== version(document)) throw new Error("not for this script");
    return next;
  };

  // Half a word mostly finds nothing: what stands there stays until typing pauses.
  const patient = async (answer) => {
    const next = await page(answer);
    if (next.querySelector("#content .empty")) await new Promise((done) => { setTimeout(done, 700); });
    return next;
  };

  const part = (root, name) => root.querySelector(`.results-page > .${name}`);
  const about = (next) => {
    document.title = next.title;
    document.head.querySelectorAll(HEAD).forEach((each) => each.remove());
    document.head.append(...next.head.querySelectorAll(HEAD));
    form.querySelectorAll('[type="hidden"]').forEach((each) => each.remove());
    form.append(...next.querySelectorAll('.search [type="hidden"]'));
    document.querySelector(".languages")?.replaceWith(...next.querySelectorAll(".languages"));
  };

  const put = (next) => {
    later.catchUp();
    const fresh = next.getElementById("content");
    folds.keep(fresh);
    standing.fit(fresh);
    about(next);
    const top = scrollY;
    main.replaceChildren(...fresh.childNodes);
    scrollTo(0, top);
  };

  // The filters are most of a page, and it takes several times as long to show them as the hits; hits that lie below the
  // window can wait as well.
  const putHitsFirst = (next) => {
    later.catchUp();
    const fresh = next.getElementById("content");
    if (!part(main, "facets") || !part(fresh, "facets")) {
      put(next);
      return;
    }
    const top = scrollY;
    main.classList.add("arriving");
    ["results-head", "results"].forEach((name) => {
      standing.fit(part(fresh, name));
      part(main, name).replaceWith(part(fresh, name));
    });
    scrollTo(0, top);
    later.add(() => {
      folds.keep(fresh);
      standing.fit(fresh);
      part(main, "facets").replaceWith(part(fresh, "facets"));
      about(next);
      main.classList.remove("arriving");
    });
  };

  // With the box as the page has it, which the reader has left.
  const replace = (next) => {
    put(next);
    box.value = next.getElementById("q").getAttribute("value");
  };

  return { ask, takeBack, stand: () => stand(document), page, patient, put, putHitsFirst, replace };
})();
