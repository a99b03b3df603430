"""All pairs of sentences by cosine of TF-IDF: python sentence-cosine.py SENTENCES.jsonl PAIRS.tsv THRESHOLD LONGEST_NGRAM.

One sentence a line with `text`, `place` (which text) and `speaker`; pairs within a text or a speaker are left out.
"""
import json
import sys

from sklearn.feature_extraction.text import TfidfVectorizer

source, target, threshold, longest = sys.argv[1], sys.argv[2], float(sys.argv[3]), int(sys.argv[4])
with open(source, encoding="utf-8") as lines:
    sentences = [json.loads(line) for line in lines]
# Words that stand in one of twenty sentences say nothing, and make nearly every pair of sentences a pair to be counted.
vectors = TfidfVectorizer(ngram_range=(1, longest), sublinear_tf=True, max_df=0.05).fit_transform(s["text"] for s in sentences)
columns = vectors.T.tocsr()
block = 500
with open(target, "w", encoding="utf-8") as out:
    for first in range(0, vectors.shape[0], block):
        found = (vectors[first : first + block] @ columns).tocoo()
        keep = found.data >= threshold
        for row, other in zip(found.row[keep].tolist(), found.col[keep].tolist()):
            left = first + row
            if left < other and sentences[left]["speaker"] != sentences[other]["speaker"]:
                out.write(f"{left}\t{other}\n")
