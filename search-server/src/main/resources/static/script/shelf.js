// What was saved and looked for last, on the start page, and how many articles were added to each since it was looked at.

(() => {
  const MOST_ASKED = 20;
  const lang = document.documentElement.lang;
  const day = new Intl.DateTimeFormat(lang, { dateStyle: "medium" });
  const filled = (text, ...parts) => text.replace(/\{(\d)\}/g, (gap, number) => parts[number]);
  const element = (name, of) => Object.assign(document.createElement(name), of);

  const inLanguage = (href) => {
    const ui = new URLSearchParams(location.search).get("ui");
    return ui ? `${href}&ui=${encodeURIComponent(ui)}` : href;
  };
  const link = ({ href, name }) => element("a", { href: inLanguage(href), textContent: name });

  const added = ({ articles, checked }) => (Number.isInteger(articles) && Number.isInteger(checked?.articles) ? checked.articles - articles : 0);
  const tell = (item, search, shelf) => {
    const more = added(search);
    const at = new Date(search.at);
    if (more <= 0 || Number.isNaN(at.getTime())) return;
    item.querySelector(".added").textContent = filled(shelf.dataset.added, more.toLocaleString(lang), day.format(at));
  };

  const savedItem = (search, shelf) => {
    const item = element("li", {});
    const forget = element("button", { type: "button", className: "forget", textContent: "×" });
    forget.setAttribute("aria-label", filled(shelf.dataset.forget, search.name));
    forget.dataset.href = search.href;
    item.append(link(search), " ", element("span", { className: "added" }), " ", forget);
    tell(item, search, shelf);
    return item;
  };
  const recentItem = (search) => {
    const item = element("li", {});
    item.append(link(search));
    return item;
  };

  const fill = (shelf) => {
    const { saved, recent } = kept.read() ?? { saved: [], recent: [] };
    const others = recent.filter(({ href }) => saved.every((each) => each.href !== href));
    shelf.querySelector(".saved").replaceChildren(...saved.map((each) => savedItem(each, shelf)));
    shelf.querySelector(".recent").hidden = others.length === 0;
    shelf.querySelector(".recent ul").replaceChildren(...others.map(recentItem));
    shelf.hidden = saved.length + others.length === 0;
  };

  // Asked of the server one after the other, and only what an index since the last look may have changed.
  const json = async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return answer.json();
  };
  const counted = async ({ href }) => {
    const url = new URL(`/api/v1${href}`, location.origin);
    url.searchParams.set("size", "1");
    url.searchParams.set("facets", "none");
    const { total, articles = total, generation } = await json(url);
    return { generation, ...(articles.exact && { articles: articles.value }) };
  };
  const count = async (shelf) => {
    const { saved } = kept.read() ?? { saved: [] };
    if (saved.length === 0) return;
    const { generation } = await json("/api/v1/index");
    const due = saved.filter((each) => Number.isInteger(each.articles) && ![each.generation, each.checked?.generation].includes(generation));
    for (const search of due.slice(0, MOST_ASKED)) {
      if (!shelf.isConnected) return;
      // One that the server no longer takes, as its facet was closed, keeps none of the others from being counted.
      const checked = await counted(search).catch(() => null);
      if (!checked) continue;
      kept.change((held) => ({ saved: held.saved.map((each) => (each.href === search.href ? { ...each, checked } : each)) }));
      const item = shelf.querySelector(`[data-href="${CSS.escape(search.href)}"]`)?.closest("li");
      if (item) tell(item, { ...search, checked }, shelf);
    }
  };
  const countOnceSeen = (shelf) => new IntersectionObserver(([seen], observer) => {
    if (!seen.isIntersecting) return;
    observer.disconnect();
    count(shelf).catch(() => {});
  }).observe(shelf);

  const forget = (button) => {
    const { href } = button.dataset;
    kept.change(({ saved }) => (href ? { saved: saved.filter((each) => each.href !== href) } : { recent: [] }));
    const shelf = button.closest(".shelf");
    const place = [...shelf.querySelectorAll(".forget")].indexOf(button);
    fill(shelf);
    const left = [...shelf.querySelectorAll(".forget")].filter((each) => each.checkVisibility());
    (left[Math.min(place, left.length - 1)] ?? main).focus({ preventScroll: true });
  };

  main.addEventListener("click", (event) => {
    const button = event.target.closest(".shelf .forget");
    if (button) forget(button);
  });
  kept.changed(() => main.querySelectorAll(".shelf").forEach(fill));
  standing.need((root) => root.querySelectorAll(".shelf").forEach((shelf) => {
    fill(shelf);
    countOnceSeen(shelf);
  }));
})();
