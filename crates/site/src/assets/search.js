// Searches the pages of one language. Without it, or until the index has come, the page
// is a list of everything; without the index, that list is searched.
"use strict";
(function () {
  const form = document.getElementById("search");
  const field = document.getElementById("query");
  const status = document.getElementById("found");
  const results = document.getElementById("results");
  const everything = document.getElementById("everything");
  const MOST = 50;

  const same = { "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ß": "ss", "ı": "i", "ё": "е", "ø": "o", "ł": "l" };

  // Merges letters that people confuse or leave out.
  function fold(text) {
    return text
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\p{M}\u0640]/gu, "")
      .normalize("NFC")
      .replace(/[ىیةکßıёøł]/g, (letter) => same[letter]);
  }

  function wordsOf(text) {
    return fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  // Arabic writes the article, "and", "in" and "for" together with the word.
  function withoutArticle(word) {
    const bare = word.replace(/^(?:[وفبك]?ال|لل)/, "");
    return bare.length > 2 ? bare : word;
  }

  function entry(title, summary, address, words) {
    return {
      title,
      summary,
      address,
      fields: [
        [wordsOf(title).map(withoutArticle), 8],
        [wordsOf(words).map(withoutArticle), 4],
        [wordsOf(summary).map(withoutArticle), 3],
      ],
    };
  }

  function listed() {
    return Array.from(everything.querySelectorAll("li"), (item) => {
      const link = item.querySelector("a");
      const summary = item.querySelector("span.muted");
      return entry(link.textContent, summary ? summary.textContent : "", link.getAttribute("href"), "");
    });
  }

  function rank(word, term) {
    if (word === term) return 2;
    if (word.startsWith(term)) return 1.5;
    // A part of a compound.
    return term.length > 3 && word.includes(term) ? 1 : 0;
  }

  // Score of an entry for all terms; 0 if it lacks one.
  function score(entry, terms) {
    let whole = 0;
    for (const term of terms) {
      let best = 0;
      for (const [words, weight] of entry.fields)
        for (const word of words) best = Math.max(best, rank(word, term) * weight);
      for (const word of entry.text || []) best = Math.max(best, rank(word, term));
      if (best === 0) return 0;
      whole += best;
    }
    return whole;
  }

  let entries = listed();

  function show() {
    const terms = wordsOf(field.value).map(withoutArticle);
    everything.hidden = terms.length > 0;
    results.replaceChildren();
    status.textContent = "";
    if (terms.length === 0) return;
    const found = entries
      .map((entry) => ({ entry, score: score(entry, terms) }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score);
    for (const { entry } of found.slice(0, MOST)) results.append(item(entry));
    status.textContent =
      found.length > 0 ? `${form.dataset.count} ${found.length}` : form.dataset.nothing;
  }

  function item({ title, summary, address }) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = address;
    link.textContent = title;
    item.append(link);
    if (summary) {
      const words = document.createElement("span");
      words.className = "muted";
      words.textContent = summary;
      item.append(document.createElement("br"), words);
    }
    return item;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  field.addEventListener("input", show);
  form.hidden = false;

  // From a folder on the device nothing can be fetched: the list has to do.
  if (location.protocol !== "file:")
    fetch("search.json")
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .then((index) => {
        entries = index.map(([title, summary, address, words, text]) =>
          Object.assign(entry(title, summary, address, words), { text: wordsOf(text) }),
        );
        show();
      })
      .catch(() => {});
})();
