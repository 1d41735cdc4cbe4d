"""What the command line says when everything cannot be taken out: bokmål, nynorsk, English (see `refusals`)."""

TAKING_OUT: dict[str, tuple[str, str, str]] = {
    "leaks_taken": (
        "{} funn i det som skulle ut, kan røpe hvem noen er. Se dem i vinduet, eller godta dem: --accept-leaks GRUNN.",
        "{} funn i det som skulle ut, kan røpe kven nokon er. Sjå dei i vindauget, eller: --accept-leaks GRUNN.",
        "{} findings may say who somebody is. Look at them in the window, or accept them: --accept-leaks REASON.",
    ),
    "NoSuchPart": (
        "Denne delen finnes ikke i formatet {}.",
        "Denne delen finst ikkje i formatet {}.",
        "The format {} cannot hold this part.",
    ),
    "NothingToTakeOut": (
        "Det er ingenting å ta ut ennå.",
        "Det er ingenting å ta ut enno.",
        "There is nothing to take out yet.",
    ),
    "NotReadBack": (
        "Filen inneholdt ikke det samme da den ble lest inn igjen, og ble kastet ({}). Prøv på en annen disk.",
        "Fila inneheldt ikkje det same då ho vart lesen inn igjen, og vart kasta ({}). Prøv på ein annan disk.",
        "The file did not say the same when it was read back, and was not kept ({}). Try another disk.",
    ),
}
