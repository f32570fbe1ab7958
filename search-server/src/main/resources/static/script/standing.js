// What a page needs once it stands, whether it was loaded or put in place of another.

const standing = (() => {
  const needs = [];

  return {
    need: (fit) => {
      needs.push(fit);
      fit(main);
    },
    fit: (root) => needs.forEach((fit) => fit(root)),
  };
})();
