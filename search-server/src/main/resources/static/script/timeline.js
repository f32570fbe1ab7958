// The bars of the timeline choose a span: by dragging over them, or by keys. Without the script each is a link, and so is
// a tap. To a screen reader they are a listbox of which several may be chosen (WAI-ARIA Authoring Practices).

(() => {
  const BARS = "a[href]";
  // A finger that moves less has tapped.
  const DRAG = 6;
  const lang = document.documentElement.lang;
  const plural = new Intl.PluralRules(lang);
  const bars = (chart) => [...chart.querySelectorAll(BARS)];
  const filled = (text, ...parts) => text.replace(/\{(\d)\}/g, (gap, number) => parts[number]);

  // Where the span begins, and where it has got to: numbers of bars.
  let from = -1;
  let to = -1;
  const isChosen = (number) => from >= 0 && number >= Math.min(from, to) && number <= Math.max(from, to);

  const named = (chart, chosen) => {
    const period = [...new Set([chosen[0], chosen.at(-1)].map((bar) => bar.dataset.period))];
    const articles = chosen.reduce((sum, bar) => sum + Number(bar.dataset.articles), 0);
    const unit = plural.select(articles) === "one" ? chart.dataset.single : chart.dataset.several;
    return `${period.length === 1 ? period[0] : filled(chart.dataset.span, ...period)} · ${articles.toLocaleString(lang)} ${unit}`;
  };

  const choose = (chart, start, end) => {
    from = start;
    to = end;
    const all = bars(chart);
    all.forEach((bar, number) => {
      bar.setAttribute("aria-selected", String(isChosen(number)));
      bar.classList.toggle("chosen", isChosen(number));
      bar.classList.toggle("active", number === to && chart === document.activeElement);
    });
    const chosen = all.filter((bar, number) => isChosen(number));
    const shown = chart.nextElementSibling.querySelector(".span");
    shown.textContent = chosen.length > 0 ? named(chart, chosen) : "";
    if (chosen.length > 0) {
      chart.setAttribute("aria-activedescendant", all[to].id);
    } else {
      chart.removeAttribute("aria-activedescendant");
    }
    if (chosen.length > 1) telling.say(shown.textContent, 700);
  };
  const drop = (chart) => choose(chart, -1, -1);

  // Each bar's address has its own bounds.
  const go = (chart) => {
    const chosen = bars(chart).filter((bar, number) => isChosen(number)).map((bar) => new URL(bar.getAttribute("href"), location.href));
    if (chosen.length === 0) return;
    const [first] = chosen;
    first.searchParams.set("before", chosen.at(-1).searchParams.get("before"));
    drop(chart);
    following.go(first.pathname + first.search, true, () => main.querySelector(".chart[role]"));
  };

  // Bars that the pointer has gone over since it was put down; none where it only passed gaps.
  const between = (chart, one, other) => {
    const [start, end] = one < other ? [one, other] : [other, one];
    return bars(chart).flatMap((bar, number) => {
      const { left, right } = bar.querySelector(".step").getBoundingClientRect();
      return right > start && left < end ? [number] : [];
    });
  };
  let drag = null;
  const move = ({ clientX }) => {
    drag.isDrag ||= Math.abs(clientX - drag.x) > DRAG;
    if (!drag.isDrag) return;
    const over = between(drag.chart, drag.x, clientX);
    choose(drag.chart, over[0] ?? -1, over.at(-1) ?? -1);
  };
  const leave = () => {
    if (drag) drop(drag.chart);
    drag = null;
  };

  main.addEventListener("pointerdown", (event) => {
    const chart = event.target.closest(".chart[role]");
    if (!chart || event.button || !event.isPrimary) return;
    drag = { chart, x: event.clientX, isDrag: false };
  });
  addEventListener("pointermove", (event) => { if (drag && event.isPrimary) move(event); });
  addEventListener("pointercancel", leave);
  addEventListener("pointerup", () => {
    if (!drag?.isDrag) {
      drag = null;
      return;
    }
    const { chart } = drag;
    drag = null;
    // The click that ends a drag is none.
    addEventListener("click", (event) => {
      event.preventDefault();
      event.stopPropagation();
    }, { capture: true, once: true, signal: AbortSignal.timeout(50) });
    go(chart);
  });
  // A link that is dragged would be carried away.
  main.addEventListener("dragstart", (event) => { if (event.target.closest(".chart[role]")) event.preventDefault(); });

  const isMirrored = (chart) => getComputedStyle(chart).direction === "rtl";
  const along = (chart, key) => {
    const forward = isMirrored(chart) ? "ArrowLeft" : "ArrowRight";
    const last = bars(chart).length - 1;
    if (key === "Home") return 0;
    if (key === "End") return last;
    if (to < 0) return key === forward || key === "ArrowUp" ? 0 : last;
    return Math.max(0, Math.min(last, to + (key === forward || key === "ArrowUp" ? 1 : -1)));
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && drag) {
      leave();
      return;
    }
    const chart = event.target;
    if (!chart.matches?.(".chart[role]") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)) {
      const next = along(chart, event.key);
      choose(chart, event.shiftKey && from >= 0 ? from : next, next);
    } else if (event.key === "Enter") {
      go(chart);
    } else if (event.key === "Escape" && from >= 0) {
      drop(chart);
    } else {
      return;
    }
    event.preventDefault();
  });

  standing.need((root) => root.querySelectorAll(".chart[data-label]:not([role])").forEach((chart) => {
    from = to = -1;
    chart.removeAttribute("aria-hidden");
    chart.setAttribute("role", "listbox");
    chart.setAttribute("aria-multiselectable", "true");
    chart.setAttribute("aria-orientation", "horizontal");
    chart.setAttribute("aria-label", chart.dataset.label);
    chart.setAttribute("tabindex", "0");
    chart.querySelector(".base").setAttribute("role", "presentation");
    bars(chart).forEach((bar, number) => {
      bar.id = `bar-${number}`;
      bar.setAttribute("role", "option");
      bar.setAttribute("aria-selected", "false");
      bar.setAttribute("aria-label", bar.querySelector("title").textContent);
    });
    chart.nextElementSibling.append(Object.assign(document.createElement("span"), { className: "span" }));
    chart.addEventListener("blur", () => drop(chart));
  }));
})();
