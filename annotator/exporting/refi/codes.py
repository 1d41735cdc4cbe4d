"""The tree of codes and themes with what belongs to it: for the project and for a codebook alone."""

from collections.abc import Callable, Iterator

from annotator.domain.analysis import Node
from annotator.domain.codebook import children, ordered_layers, parents, roots, shown_colours
from annotator.domain.exchange import ALSO_UNDER, LEVEL_WORDS, QUESTION, description_of, words_in
from annotator.domain.project import Project
from annotator.exporting.refi.xml import attribute, colour, derived, element, guid_of, holding

Inside = Callable[[Node], str]


def node_guid(node: Node) -> str:
    """A node's identity in the file."""
    return guid_of(node.uuid, "node", node.id)


def codes(project: Project, inside: Inside = lambda _node: "") -> str:
    """Every node once, under the first above it; `inside` is what an element holds after its description."""
    colours = shown_colours(project)
    language = project.info.language
    seen: set[int] = set()

    def code(node: Node) -> str:
        seen.add(node.id)
        below = [child for child in children(project, node.id) if _first_above(project, child) == node.id]
        attributes = (
            f' guid="{node_guid(node)}"{attribute("name", node.name)} isCodable="true"{colour(colours[node.id])}'
        )
        inner = element("Description", description_of(node, language)) + inside(node)
        return holding("Code", inner + "".join(code(child) for child in below if child.id not in seen), attributes)

    tops = [code(node) for node in roots(project)]
    # What stands in a circle, in a file from elsewhere, is under no root.
    left = sorted((n for n in project.nodes if not n.binned), key=lambda n: n.id)
    return "".join([*tops, *(code(node) for node in left if node.id not in seen)])


def _first_above(project: Project, child: Node) -> int | None:
    above = parents(project, child.id)
    return above[0].id if above else None


def sets(project: Project, member: str) -> Iterator[str]:
    """What the tree itself cannot say: the levels, further parents, and which themes answer a research question.

    `member` is how the format names a code in a set: the attribute of `MemberCode`.
    """
    language = words_in(project.info.language)
    shown = sorted((node for node in project.nodes if not node.binned), key=lambda n: (n.position, n.id))
    for layer in ordered_layers(project):
        of_layer = [node for node in shown if node.layer == layer.id]
        if of_layer:
            guid, said = guid_of(layer.uuid, "layer", layer.id), LEVEL_WORDS[language][layer.kind]
            yield _set(guid, layer.name, said, of_layer, member)
    for node in shown:
        others = [child for child in children(project, node.id) if _first_above(project, child) != node.id]
        if others:
            yield _set(derived("also under", node_guid(node)), node.name, ALSO_UNDER[language], others, member)
    for question in sorted(project.questions, key=lambda q: (q.position, q.id)):
        answers = {link.node for link in project.question_nodes.where("question", question.id)}
        guid = guid_of(question.uuid, "question", question.id)
        answering = [node for node in shown if node.id in answers]
        yield _set(guid, question.text, QUESTION[language], answering, member)


def _set(guid: str, name: str, said: str, members: list[Node], member: str) -> str:
    inner = element("Description", said)
    inner += "".join(f'<MemberCode {member}="{node_guid(node)}"/>' for node in members)
    return holding("Set", inner, f' guid="{guid}"{attribute("name", name)}')
