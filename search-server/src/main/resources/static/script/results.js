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

  const put = (next) => {
    const fresh = next.getElementById("content");
    folds.keep(fresh);
    standing.fit(fresh);
    document.title = next.title;
    document.head.querySelectorAll(HEAD).forEach((each) => each.remove());
    document.head.append(...next.head.querySelectorAll(HEAD));
    form.querySelectorAll('[type="hidden"]').forEach((each) => each.remove());
    form.append(...next.querySelectorAll('.search [type="hidden"]'));
    const top = scrollY;
    main.replaceChildren(...fresh.childNodes);
    scrollTo(0, top);
  };

  // With the box as the page has it, which the reader has left.
  const replace = (next) => {
    put(next);
    box.value = next.getElementById("q").getAttribute("value");
  };

  return { ask, takeBack, stand: () => stand(document), page, patient, put, replace };
})();
