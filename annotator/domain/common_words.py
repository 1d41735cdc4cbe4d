"""Names that are also everyday words, and how to tell one from the other in a running text."""

from collections.abc import Callable

_NAMES = """
    per liv bo dag odd stein tor bjørn ask siv unn gry gro tone even eli ole jon ande ulv svein lille rose grace faith
    berg lund holm strand vik haug bakke dal lie hansen mo moe
"""
NAMES_THAT_ARE_WORDS = frozenset(_NAMES.split())
"""Names that are usually meant where the word begins a sentence ("Per sa …")."""

_WORDS = """
    vår mai sol håp lin sommer will mark may hope joy bill art frank june april august summer dawn pat rob sue miles os
    moss fet ski hole ål voss nes lom hol ås eid vang gol sund time hå sola sel aure våler sande rise fjell alle bare
    reading bath hull nice i å a
"""
WORDS_FIRST = frozenset(_WORDS.split())
"""Names that are usually just words there ("Vår erfaring", "Mark my words")."""

_VERBS = """
    sa seier sier sagde kom kjem gikk gjekk ringte spurte fortalte mente tok ga gav hadde vet veit tror trur spurde
    fortel forteller skrev skreiv flyttet flytta said says told came went called asked thought took gave knows
"""
_SPOKEN_OF = frozenset(_VERBS.split())
"""What follows a person's name at the beginning of a sentence."""

_BESIDE_A_LETTER = frozenset(["og", "and", "eller", "or", "er", "is", "var", "was", "har", "has", "hadde", "had"])
"""What follows a pseudonym of one letter there, and never the English article."""

_IDIOMS = {
    "per": (
        "i dag,i går,i morgen,i år,i natt,nå,no,dags dato,dato,definisjon,år,måned,månad,uke,veke,dag,dags,døgn,time,"
        "person,innbygger,innbyggjar,pasient,bruker,brukar,stykk,stk,kvadratmeter,kilo,kvartal,post,epost,e-post,se,"
        "automatikk,telefon,capita,cent,person,head,hour,day,week,month,year,annum,se,1,2,3"
    ),
    "liv": "og død,og røre,og lære,laga,er viktig,i leiren,etter døden",
    "dag": "og natt,for dag,etter dag,én,ein,en,to,tre,1,2,3",
    "odd": "that,one,enough,how,numbers",
    "even": "though,if,when,so,then,i,the,after,my,now,a,with",
    "stein": "på stein,for stein,saks papir",
    "tor": "ikke,ikkje",
    "bo": "hjemme,heime,alene,aleine,sammen,saman,på,i,der,her",
    "tone": "of,it,down",
    "lie": "down,to,about",
    "ask": "me,him,her,them,for,the,your,yourself",
}
IDIOMS = {word: tuple(tuple(idiom.split()) for idiom in found.split(",")) for word, found in _IDIOMS.items()}


def is_the_name(word: str, capital: bool, first: bool, after: Callable[[int], list[str]]) -> bool:
    """Whether an everyday word stands for a name here.

    `word` and what `after(n)` gives – the next n words – are casefolded; `capital` says whether it begins with one,
    `first` whether it begins a sentence.
    """
    if word not in NAMES_THAT_ARE_WORDS and word not in WORDS_FIRST:
        return True
    if not capital:
        return False
    if any(tuple(after(len(idiom))) == idiom for idiom in IDIOMS.get(word, ())):
        return False
    if not first or word not in WORDS_FIRST or not _SPOKEN_OF.isdisjoint(after(1)):
        return True
    return word == "a" and not _BESIDE_A_LETTER.isdisjoint(after(1))


_DOUBLE = """
    ann anna anne ane bente berit eva else gunn inger ingrid kari karin kirsti lise liv marit may mari maria marie tone
    unn siv jean mary sarah carl karl hans jan john jon johan kjell knut lars leif nils odd ole paul per pål rolf stein
    svein tor tom ulf alf bjørn finn geir arne einar erik inge
"""
DOUBLE_NAMES_BEGIN = frozenset(_DOUBLE.split())
"""First halves of double names: in *Anne-Marie* neither Anne nor Marie is meant."""
