"""Names: what their parts are, how their spellings fold together, and when two can be one person.

Structure comes first: Henry IV is not Henry VI, Anthony is not Antonia, John Smith Jr. is not his
father. Spelling folds only what a change of script or a printer's habit changes.
"""

from factlint.names.comparison import is_short_form, same_person_name
from factlint.names.folding import entity_id, fold, fold_organisation, skeleton, without_prefix
from factlint.names.parsing import Name, nickname_in, parse_name

__all__ = [
    "Name",
    "entity_id",
    "fold",
    "fold_organisation",
    "is_short_form",
    "nickname_in",
    "parse_name",
    "same_person_name",
    "skeleton",
    "without_prefix",
]
