"use strict";
// Comforts; every page is whole without them.
(() => {
  const box = document.getElementById("q");
  const form = box.form;
  const main = document.getElementById("content");

  /* Asking: one thing at a time. Asking anew takes back what is under way, and only the answer to the last question is
     shown, whichever comes last. Where there is no good answer, `fail` has its say. */

  const asking = () => {
    let last = 0;
    let waiting = 0;
    let underWay = new AbortController();
    const takeBack = () => {
      last += 1;
      clearTimeout(waiting);
      underWay.abort();
    };
    const ask = (url, delay, read, show, fail = () => {}) => {
      takeBack();
      const number = last;
      const { signal } = (underWay = new AbortController());
      waiting = setTimeout(async () => {
        try {
          const answer = await fetch(url, { signal });
          if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
          const found = await read(answer);
          if (number === last) show(found);
        } catch {
          if (number === last) fail();
        }
      }, delay);
    };
    return { ask, takeBack };
  };

  /* What a page needs once it stands, whether it was loaded or put in place of another. */

  // The filters stand beside the results where there is room, and fold where there is none.
  const wide = matchMedia("(min-width: 60rem)");
  const unfold = (root) => root.querySelectorAll("details.facets").forEach((facets) => { facets.open = true; });
  wide.addEventListener("change", () => {
    main.querySelectorAll("details.facets").forEach((facets) => { facets.open = wide.matches; });
  });
  if (wide.matches) unfold(main);

  // Times of day in the reader's zone too, where more than the day is known; how long ago stays as the server says it.
  const inZone = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "long", year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short",
  });
  const zone = inZone.resolvedOptions().timeZone;
  const localise = (root) => {
    if (zone === "UTC") return;
    root.querySelectorAll("time[datetime*='T']").forEach((time) => {
      const at = new Date(time.dateTime);
      if (!Number.isNaN(at.getTime())) time.title = `${inZone.format(at)} (${time.title})`;
    });
  };
  localise(main);

  // Back to the results that led here, with all their filters.
  const back = document.getElementById("back");
  if (back && document.referrer) {
    const from = new URL(document.referrer);
    if (from.origin === location.origin && from.pathname === "/search") {
      back.href = from.pathname + from.search;
      back.textContent = "Back to the results";
    }
  }

  /* Results as you type: the page that the form would lead to is fetched, and its results put in place of these. The
     first letter makes a step to go back over, the next ones belong to it. */

  const HEAD = 'meta[name="description"], meta[name="robots"], meta[property], link[rel="canonical"], link[rel="alternate"]';
  const results = asking();
  const hasResults = (root) => root.querySelector("#content .results-page") !== null;
  const version = (root) => root.querySelector("script[src]")?.getAttribute("src");
  let shown = location.pathname + location.search;
  let settled = true;

  // Outside of what is put in place of another, as otherwise it might not be read out.
  const told = document.createElement("p");
  let telling = 0;
  told.className = "vh";
  told.setAttribute("role", "status");
  // Not form.after(…): a field of the form may be named so, and would be meant.
  form.parentElement.append(told);
  const tell = (delay) => {
    const status = main.querySelector(".status");
    status?.removeAttribute("role");
    clearTimeout(telling);
    telling = setTimeout(() => { told.textContent = status?.textContent ?? ""; }, delay);
  };

  const wanted = () => {
    const fields = new URLSearchParams(new FormData(form));
    if (!box.value.trim()) fields.delete("q");
    const query = String(fields);
    return query ? `${form.getAttribute("action")}?${query}` : "/";
  };

  const page = async (answer) => {
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!hasResults(next) || version(next) !== version(document)) throw new Error("not for this script");
    return next;
  };

  // Half a word mostly finds nothing: what stands there stays until typing pauses.
  const patient = async (answer) => {
    const next = await page(answer);
    if (next.querySelector("#content .empty")) await new Promise((done) => { setTimeout(done, 700); });
    return next;
  };

  const unfolded = (details) => `${details.className} ${details.closest("section")?.getAttribute("aria-labelledby")}`;

  const put = (next) => {
    const fresh = next.getElementById("content");
    const open = new Set([...main.querySelectorAll(".facets[open], .facets [open]")].map(unfolded));
    fresh.querySelectorAll("details").forEach((details) => { if (open.has(unfolded(details))) details.open = true; });
    if (wide.matches) unfold(fresh);
    localise(fresh);
    document.title = next.title;
    document.head.querySelectorAll(HEAD).forEach((each) => each.remove());
    document.head.append(...next.head.querySelectorAll(HEAD));
    form.querySelectorAll('[type="hidden"]').forEach((each) => each.remove());
    form.append(...next.querySelectorAll('.search [type="hidden"]'));
    const top = scrollY;
    main.replaceChildren(...fresh.childNodes);
    scrollTo(0, top);
  };

  const remember = (url, isStep) => {
    if (isStep) {
      history.replaceState({ top: scrollY }, "");
      history.pushState(null, "", url);
    } else {
      history.replaceState(null, "", url);
    }
    shown = url;
  };

  const search = (isDone) => {
    const url = wanted();
    const done = () => { settled ||= isDone; };
    if (url === shown) {
      results.takeBack();
      done();
      return;
    }
    const show = (next) => {
      remember(url, settled);
      settled = false;
      put(next);
      tell(isDone ? 0 : 1000);
      done();
    };
    results.ask(url, isDone ? 0 : 150, isDone ? page : patient, show, isDone ? () => location.assign(url) : undefined);
  };

  const typed = (event) => {
    if (!event.isComposing && hasResults(document)) search(false);
  };
  box.addEventListener("input", typed);
  box.addEventListener("compositionend", typed);
  box.addEventListener("blur", () => { settled = true; });

  form.addEventListener("submit", (event) => {
    if (!hasResults(document)) return;
    event.preventDefault();
    search(true);
    if (matchMedia("(pointer: coarse)").matches) box.blur();
  });

  // The same choice on the next page, so that who goes by keyboard stands where they stood.
  const CHOICES = ".facets a, .sorts a";
  const choice = (link) =>
    [link.closest("section")?.getAttribute("aria-labelledby"), (link.querySelector(".label") ?? link).textContent].join(" ");

  const follow = (link, url) => {
    const chosen = link.matches(CHOICES) ? choice(link) : null;
    const stays = link.closest(".facets, .sorts, .chips") !== null;
    const show = (next) => {
      remember(url, true);
      settled = true;
      put(next);
      box.value = next.getElementById("q").getAttribute("value");
      const twin = chosen && [...main.querySelectorAll(CHOICES)].find((each) => choice(each) === chosen);
      (twin || main).focus({ preventScroll: true });
      if (!stays) scrollTo(0, 0);
      tell(0);
    };
    results.ask(url, 0, page, show, () => location.assign(url));
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    results.takeBack();
    const to = new URL(link.getAttribute("href"), location.href);
    const isSearch = to.origin === location.origin && ["/", "/search"].includes(to.pathname) && !to.hash;
    if (!isSearch || !main.contains(link) || !hasResults(document)) return;
    event.preventDefault();
    follow(link, to.pathname + to.search);
  });

  addEventListener("scrollend", () => history.replaceState({ top: scrollY }, ""));
  addEventListener("popstate", (event) => {
    const url = location.pathname + location.search;
    if (url === shown) return;
    const show = (next) => {
      shown = url;
      settled = true;
      put(next);
      box.value = next.getElementById("q").getAttribute("value");
      scrollTo(0, event.state?.top ?? 0);
      tell(0);
    };
    results.ask(url, 0, page, show, () => location.reload());
  });

  /* Keys: none while typing, none with another key held; keys.jte tells readers. */

  const typing = (element) => element.matches("input, textarea, select, [contenteditable]");
  const dialog = document.getElementById("key-dialog");
  const HIT = ".hit";
  const TITLE = ".hit .title a";

  // From the hit that has the focus, or from the start.
  const step = (by) => {
    const hits = [...main.querySelectorAll(HIT)];
    const here = hits.findIndex((hit) => hit.contains(document.activeElement));
    const next = hits[here < 0 ? 0 : here + by];
    next?.querySelector(TITLE)?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  };
  const toBox = () => {
    box.focus();
    box.select();
  };
  const open = () => document.activeElement.closest(HIT)?.querySelector(TITLE)?.click();
  const keys = { "/": toBox, j: () => step(1), k: () => step(-1), o: open, "?": () => dialog.showModal() };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape" && event.target === box) {
      box.blur();
    } else if (Object.hasOwn(keys, event.key) && !typing(event.target) && !dialog.open) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  document.querySelector(".keys").addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    dialog.showModal();
  });
  // A click beside it closes it: what it holds lies within its padding.
  dialog.addEventListener("click", (event) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isInside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    if (event.target === dialog && !isInside) dialog.close();
  });

  /* What the text may become: a combobox with a listbox (WAI-ARIA Authoring Practices, "list autocomplete with manual
     selection"). The box keeps the focus and its text; only Enter or a click on a suggestion takes it. */

  const list = document.getElementById("completions");
  const suggestions = asking();
  const kinds = { query: "Words", provider: "Provider", topic: "Topic", article: "Article" };
  const quoted = (text) => (/^[\p{L}\p{N}]+$/u.test(text) ? text : `"${text.replaceAll('"', " ")}"`);
  const taken = ({ kind, text }) => (kind === "query" ? text : (kind === "article" ? "" : `${kind}:`) + quoted(text));
  let offered = [];
  let active = -1;

  const activate = (index) => {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  };
  const unfoldList = (isOpen) => {
    list.hidden = !isOpen;
    box.setAttribute("aria-expanded", String(isOpen));
    activate(-1);
  };
  const closeList = () => {
    suggestions.takeBack();
    unfoldList(false);
  };
  const span = (name, text) => Object.assign(document.createElement("span"), { className: name, textContent: text });
  const offer = (found) => {
    offered = found;
    list.replaceChildren(...found.map((each, i) => {
      const option = document.createElement("li");
      option.id = `completion-${i}`;
      option.className = "completion";
      option.setAttribute("role", "option");
      const count = span("count", `${kinds[each.kind] ?? ""} · ${each.count.toLocaleString(document.documentElement.lang)}`);
      count.append(span("vh", each.count === 1 ? " article" : " articles"));
      option.append(span("completed", each.text), " ", count);
      return option;
    }));
    unfoldList(found.length > 0);
  };
  const take = (index) => {
    box.value = taken(offered[index]);
    closeList();
    form.requestSubmit();
  };

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  unfoldList(false);

  const suggest = (event) => {
    if (event.isComposing) return;
    if (box.value.trim()) {
      activate(-1);
      suggestions.ask("/api/v1/suggest?size=8&q=" + encodeURIComponent(box.value), 80, (answer) => answer.json(), offer, closeList);
    } else {
      closeList();
    }
  };
  box.addEventListener("input", suggest);
  box.addEventListener("compositionend", suggest);
  box.addEventListener("blur", closeList);
  form.addEventListener("submit", closeList);

  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isOpen = !list.hidden;
    const last = offered.length - 1;
    const along = { ArrowDown: active === last ? -1 : active + 1, ArrowUp: active < 0 ? last : active - 1 };
    if (event.key in along && (isOpen || (last >= 0 && box.value.trim()))) {
      event.preventDefault();
      if (event.altKey) {
        unfoldList(event.key === "ArrowDown");
      } else {
        if (!isOpen) unfoldList(true);
        activate(along[event.key]);
      }
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      closeList();
    } else if (event.key === "Enter" && isOpen && active >= 0) {
      event.preventDefault();
      take(active);
    } else if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key) && isOpen) {
      activate(-1);
    }
  });

  // The box keeps the focus while the list is clicked.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest(".completion");
    if (option) take([...list.children].indexOf(option));
  });
})();
