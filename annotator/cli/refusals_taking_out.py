"""What the command line says when everything cannot be taken out: bokmål, nynorsk, English (see `refusals`)."""

TAKING_OUT: dict[str, tuple[str, str, str]] = {
    "leaks_taken": (
        "{} funn i det som skulle ut, kan røpe hvem noen er. Se dem med --leaks, eller: --accept-leaks GRUNN.",
        "{} funn i det som skulle ut, kan røpe kven nokon er. Sjå dei med --leaks, eller: --accept-leaks GRUNN.",
        "{} findings may say who somebody is. See them with --leaks, or accept them: --accept-leaks REASON.",
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
    "FolderNotEmpty": (
        "Mappen {} er ikke tom. Velg en tom mappe, eller et navn som ikke er i bruk.",
        "Mappa {} er ikkje tom. Vel ei tom mappe, eller eit namn som ikkje er i bruk.",
        "The folder {} is not empty. Choose an empty one, or a name that is not in use.",
    ),
    "NotReadBack": (
        "Filen inneholdt ikke det samme da den ble lest inn igjen, og ble kastet ({}). Prøv på en annen disk.",
        "Fila inneheldt ikkje det same då ho vart lesen inn igjen, og vart kasta ({}). Prøv på ein annan disk.",
        "The file did not say the same when it was read back, and was not kept ({}). Try another disk.",
    ),
}
