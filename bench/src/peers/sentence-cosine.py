"""All pairs of sentences by cosine of TF-IDF: python sentence-cosine.py SENTENCES.jsonl PAIRS.tsv THRESHOLD LONGEST_NGRAM.

One sentence a line with `text`, `place` (which text) and `speaker`; pairs within a text or a speaker are left out.
"""
import json
import sys

from sklearn.feature_extraction.text import TfidfVectorizer

source, target, threshold, longest = sys.argv[1], sys.argv[2], float(sys.argv[3]), int(sys.argv[4])
with open(source, encoding="utf-8") as lines:
    sentences = [json.loads(line) for line in lines]
vectors = TfidfVectorizer(ngram_range=(1, longest), sublinear_tf=True).fit_transform(s["text"] for s in sentences)
columns = vectors.T.tocsr()
block = 500
with open(target, "w", encoding="utf-8") as out:
    for first in range(0, vectors.shape[0], block):
        found = (vectors[first : first + block] @ columns).tocoo()
        for row, other, cosine in zip(found.row, found.col, found.data):
            left, right = first + int(row), int(other)
            if left >= right or cosine < threshold or sentences[left]["speaker"] == sentences[right]["speaker"]:
                continue
            out.write(f"{left}\t{right}\n")
