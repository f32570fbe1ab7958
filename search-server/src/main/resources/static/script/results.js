// A page of results, fetched as the form would lead to it and put in place of the one that stands.

const results = (() => {
  const HEAD = 'meta[name="description"], meta[name="robots"], meta[property], link[rel="canonical"], link[rel="alternate"]';
  const { ask, takeBack } = asking();
  const stand = (root) => root.querySelector("#content .results-page") !== null;
  const version = (root) => root.querySelector("script[src]")?.getAttribute("src");

  const parsed = (html) => {
    const next = new DOMParser().parseFromString(html, "text/html");
    if (!stand(next) || version(next) !== version(document)) throw new Error("not for this script");
    return next;
  };
  const page = async (answer) => parsed(await answer.text());

  // What stands around the results and goes with them.
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

  // With the box as the page has it, which the reader has left.
  const replace = (next) => {
    put(next);
    box.value = next.getElementById("q").getAttribute("value");
  };

  return { ask, takeBack, stand: () => stand(document), parsed, page, about, put, replace };
})();
