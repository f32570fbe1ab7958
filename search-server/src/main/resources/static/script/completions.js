// What the text may become: a combobox with a listbox (WAI-ARIA Authoring Practices, "list autocomplete with manual
// selection"). The box keeps the focus and its text; only Enter or a click on a suggestion takes it.

(() => {
  const list = document.getElementById("completions");
  const suggestions = asking();
  const plural = new Intl.PluralRules(document.documentElement.lang);
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
      const count = span("count", `${list.dataset[each.kind] ?? ""} · ${each.count.toLocaleString(document.documentElement.lang)}`);
      count.append(span("vh", ` ${plural.select(each.count) === "one" ? list.dataset.single : list.dataset.several}`));
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
