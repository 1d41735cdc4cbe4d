"""The fixed words and the look of the HTML file. It loads nothing: style and script stand in it."""

from annotator.languages import OWN, fixed, spoken

WORDS: dict[str, dict[str, str]] = {
    "nb": {
        "codebook": "Koder og temaer",
        "texts": "Tekster",
        "people": "Deltakere",
        "person": "Deltaker",
        "go": "Gå til intervju",
        "filter": "Vis bare avsnitt med",
        "all": "alle koder",
        "definition": "Definisjon",
        "include": "Inkluderer",
        "exclude": "Inkluderer ikke",
        "example": "Eksempel",
        "unit": "meningsenhet",
        "units": "meningsenheter",
        "memo": "Notat",
        "against": "motsier",
        "nuances": "nyanserer",
        "questions": "Forskningsspørsmål",
        "none": "ingen avsnitt",
    },
    "nn": {
        "codebook": "Kodar og tema",
        "texts": "Tekstar",
        "people": "Deltakarar",
        "person": "Deltakar",
        "go": "Gå til intervju",
        "filter": "Vis berre avsnitt med",
        "all": "alle kodar",
        "definition": "Definisjon",
        "include": "Inkluderer",
        "exclude": "Inkluderer ikkje",
        "example": "Døme",
        "unit": "meiningseining",
        "units": "meiningseiningar",
        "memo": "Notat",
        "against": "motseier",
        "nuances": "nyanserer",
        "questions": "Forskingsspørsmål",
        "none": "ingen avsnitt",
    },
    "en": {
        "codebook": "Codes and themes",
        "texts": "Texts",
        "people": "Participants",
        "person": "Participant",
        "go": "Go to an interview",
        "filter": "Show only paragraphs with",
        "all": "all codes",
        "definition": "Definition",
        "include": "Include",
        "exclude": "Exclude",
        "example": "Example",
        "unit": "meaning unit",
        "units": "meaning units",
        "memo": "Memo",
        "against": "contradicts",
        "nuances": "nuances",
        "questions": "Research questions",
        "none": "no paragraphs",
    },
}

STYLE = """
:root { color-scheme: light dark; --paper: #fdfcfa; --ink: #1d1d1f; --quiet: #55565c; --line: #c9c8c4; }
@media (prefers-color-scheme: dark) { :root { --paper: #1c1d20; --ink: #ececee; --quiet: #b4b5bb; --line: #4a4b50; } }
body { background: var(--paper); color: var(--ink); font: 1.05rem/1.6 Georgia, "Liberation Serif", serif;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, nav, .who, .tag, .note, summary { font-family: system-ui, "Liberation Sans", sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1.05rem; margin-top: 2rem; }
nav { position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--line); padding: .5rem 0; }
nav.contents { position: static; } nav ul { margin: .2rem 0; padding-left: 1.2rem; } a { color: inherit; }
table { border-collapse: collapse; font: .9rem system-ui, "Liberation Sans", sans-serif; }
.wide { overflow-x: auto; } th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line);
  padding: .25rem .9rem .25rem 0; }
h3 { scroll-margin-top: 4rem; }
select { font: inherit; max-width: 60%; }
p { margin: .6rem 0; } .who { font-size: .8rem; color: var(--quiet); margin-right: .5em; }
.asks { color: var(--quiet); }
.coded { padding-bottom: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.tag { font-size: .72rem; border: 1px solid var(--c); border-left-width: .45em; border-radius: .2em; padding: 0 .35em;
  margin: 0 .25em; white-space: normal; }
.note { font-size: .85rem; color: var(--quiet); border-left: 2px solid var(--line); padding-left: .7em;
  margin: .3rem 0 .3rem 1rem; }
ul.tree { list-style: none; padding-left: 1.1rem; } ul.tree .swatch { display: inline-block; width: .7em; height: .7em;
  border: 1px solid var(--ink); background: var(--c); margin-right: .4em; }
dl { margin: .2rem 0 .6rem 1.2rem; font-size: .92rem; } dt { color: var(--quiet); float: left; margin-right: .5em; }
dd { margin: 0; } .dim { display: none; } #count { color: var(--quiet); margin-left: .6em; }
@media print { nav { display: none; } body { max-width: none; margin: 0; } p { break-inside: avoid; } }
"""

SCRIPT = """
const choice = document.getElementById("choice"), count = document.getElementById("count");
choice.addEventListener("change", () => {
  let shown = 0;
  for (const part of document.querySelectorAll("[data-codes]")) {
    const fits = !choice.value || part.dataset.codes.split(" ").includes(choice.value);
    part.classList.toggle("dim", !fits);
    if (fits && part.tagName === "P") shown++;
  }
  count.textContent = choice.value ? (shown || count.dataset.none) : "";
});
"""


def words_of(language: str) -> dict[str, str]:
    """The words of a language; `lang` is which it is."""
    said = {key: fixed(language, *(WORDS[one][key] for one in OWN)) for key in WORDS["nb"]}
    return {"lang": spoken(language), **said}
