"""What the history says an action was about."""

from annotator.storage.actions import coding, nodes
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.store import Store
from annotator.storage.subjects import subjects_since
from tests.storage.projects import interview


def test_what_came_later_is_not_named(store: Store) -> None:
    """A merge names the codes that were merged, though a later split gave their unit to a third one."""
    (document,) = import_transcripts(store, [interview()])
    layer = coding.code_layer(store)
    source, target = (nodes.create_node(store, layer, name) for name in ("Alene", "Bilen"))
    unit = coding.code_range(store, document, 0, 8, source)
    nodes.merge_nodes(store, [source], target)
    merge = store.history.done[-1].action
    new = nodes.split_node(store, target, "Nøkkelen", [unit])

    subjects = subjects_since(store, merge)

    assert set(subjects[merge].nodes) == {source, target}
    assert new in subjects[store.history.done[-1].action].nodes
