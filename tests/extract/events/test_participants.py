"""Who else was there at a dated act: what needs a living person tells of one, what does not, not."""

from __future__ import annotations

import pytest

from tests.extract.readings import extraction

TOLD = """
Ada Hay sang. The house was opened in 1926 by Otto Lund. => Otto Lund 1926
Ada Hay sang. In 1926 the house was opened by Professor Otto Lund. => Otto Lund 1926
Ada Hay sang. The house was opened for a week in 1926 by her pupil Otto Lund. => Otto Lund 1926
Ada Hay sang. The house was given to the town in 1926 by her firm and by Otto Lund. => Otto Lund 1926
Ada Hay sang. The house was opened in 1926 by her pupil Otto Lund's son. =>
Ada Hay travelled to Italy with Otto Lund in 1924. => Otto Lund 1924
Together with Otto Lund she founded a school in 1931. => Otto Lund 1931
In 1925 Ada Hay visited Otto Lund in Paris. => Otto Lund 1925
Ada Hay studied under Otto Lund from 1918 to 1920. => Otto Lund 1918/1920
Ada Hay took lessons from Otto Lund in 1922. => Otto Lund 1922
The choir was led by Otto Lund from 1918 to 1920 and then by Karl Lind. => Otto Lund 1918/1920
Otto Lund, her teacher, was among the guests in 1930. => Otto Lund 1930
Ada Hay had a brother, Emil. In 1938 it was paid for by her brother. => Emil 1938
Ada Hay had a brother, Emil. In 1938 it was built by her brother's firm. =>
Ada Hay had a brother, Emil. In 1938 she visited her brother's grave. =>
Otto Lund died in 1912. In 1926 the house was opened by Otto Lund, his grandson. =>
In 1939 Ada Hay went to Rome with her brother Emil. => Emil 1939
A letter from Otto Lund, dated 3 March 1925, praises the picture. => Otto Lund 1925-03-03
Ada Hay sang. With the help of Otto Lund, she opened a shop in 1919. => Otto Lund 1919
In 1925 Ada Hay visited Otto Lund's grave. =>
In 1925 Ada Hay visited the grave of Otto Lund. =>
In 1925 Ada Hay was inspired by Otto Lund. =>
Her book was published in 1926 by Otto Lund. =>
In 1926 she was shown a picture by Otto Lund. =>
In 1926 Ada Hay began with Otto Lund. =>
Ada Hay studied the works of Otto Lund in 1922. =>
In 1926 Ada Hay never met Otto Lund. =>
Ada Hay sang. In 1936 she visited the Otto Lund collection. =>
Ada Hay sang. In 1936 she danced with the Otto Lund choir. =>
Ada Hay sang. In 1936 she met Otto Lund scholars in Rome. =>
Ada Hay sang. In 1936 the house was built by Otto Lund the younger. => Otto Lund 1936
Otto Lund died in 1900. In 1936 the hall was opened by his grandson Otto Lund. =>
Otto Lund died in 1900. In 1936 the hall was opened by Otto Lund, his grandson. =>
Ada Hay sang. In 1936 the season opened with Otto Lund. =>
Ada Hay sang. In 1936 she opened the evening with Otto Lund. =>
From 1920 she taught Otto Lund and read Karl Lind. =>
In 1926 Ada Hay went on stage with Otto Lund as her model. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", TOLD, ids=range(len(TOLD)))
def test_whoever_was_there_is_told_of(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = [one for one in extraction(text.strip()).claims if one.by == "participant"]
    told = [f"{one.subject_name} {one.time}" for one in found]
    assert told == [wanted.strip()] * bool(wanted.strip())
