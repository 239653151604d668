package io.saleswright.complaint.knowledge;

import io.saleswright.platform.search.SearchLines;
import java.util.List;

/**
 * By what an entry is found; written with every state of it.
 *
 * @param grams single signs and pairs of neighbours of the lines
 * @param lines the texts, each behind its kind
 * @param edition in which edition both are
 */
public record KnowledgeKeys(List<String> grams, String lines, int edition) {

  private static final int PAIR = 2;

  public KnowledgeKeys {
    grams = List.copyOf(grams);
  }

  /** The keys of an entry. */
  public static KnowledgeKeys of(KnowledgeEntry entry) {
    Lesson lesson = entry.lesson();
    SearchLines lines =
        SearchLines.NONE
            .and("number", entry.number())
            .and("problem", lesson.problem())
            .and("solution", lesson.solution())
            .and("product", lesson.productCode())
            .andName("product", lesson.productName());
    return new KnowledgeKeys(lines.grams(), lines.text(), SearchLines.EDITION);
  }

  /** The pairs of neighbours in what somebody types, by which something like it is found. */
  public static List<String> pairs(String typed) {
    return SearchLines.NONE.and("text", typed).grams().stream()
        .filter(gram -> gram.codePointCount(0, gram.length()) == PAIR)
        .toList();
  }
}
