// Values of a facet, found as their beginning is typed: the page that the form leads to has them, and its list stands in
// place of the fold's until the field is empty again.

standing.need((root) => root.querySelectorAll(".facet .finder").forEach((finder) => {
  const { ask, takeBack } = asking();
  const field = finder.querySelector("[name='prefix']");
  const told = document.createElement("p");
  const whole = finder.nextElementSibling;
  const rest = whole.nextElementSibling;
  let list = whole;

  const put = (next, status) => {
    list.replaceWith(next);
    list = next;
    told.textContent = status;
    if (rest) rest.hidden = next !== whole;
  };
  const page = async (answer) => {
    const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".found-values");
    if (!found) throw new Error("not for this script");
    return found;
  };
  const show = (found) => {
    put(found.querySelector(".values"), [...found.querySelectorAll(".status, .hint")].map((each) => each.textContent).join(" "));
    telling.say(told.textContent, 500);
  };
  const find = (delay, leads) => {
    if (field.value.trim()) {
      const url = `${finder.getAttribute("action")}?${new URLSearchParams(new FormData(finder))}`;
      ask(url, delay, page, show, leads ? () => location.assign(url) : undefined);
    } else {
      takeBack();
      put(whole, "");
    }
  };
  const typed = (event) => { if (!event.isComposing) find(150, false); };

  told.className = "hint";
  // Not finder.after(…): a field of the form may be named so, and would be meant.
  finder.insertAdjacentElement("afterend", told);
  finder.querySelector("button").hidden = true;
  field.addEventListener("input", typed);
  field.addEventListener("compositionend", typed);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || !field.value) return;
    event.preventDefault();
    field.value = "";
    find(0, false);
  });
  finder.addEventListener("submit", (event) => {
    event.preventDefault();
    find(0, true);
  });
}));
