package io.saleswright.contract.archive;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.CameFrom;
import io.saleswright.contract.entries.Sheet;
import io.saleswright.contract.entries.Shelf;
import io.saleswright.platform.search.SearchLines;
import java.util.List;

/**
 * By what an entry is found; written with every state of it (DOC-03).
 *
 * @param grams single signs and pairs of neighbours of the lines
 * @param lines the texts, each behind its kind
 * @param edition in which edition both are
 */
public record EntryKeys(List<String> grams, String lines, int edition) {

  /** The kinds of lines that people may ask for by name. */
  public static final String KEYWORD = "keyword";

  public static final String PLACE = "place";

  private static final String NUMBER = "number";
  private static final String TITLE = "title";

  public EntryKeys {
    grams = List.copyOf(grams);
  }

  /** The keys of an entry. */
  public static EntryKeys of(ArchiveEntry entry) {
    Sheet sheet = entry.sheet();
    Shelf shelf = entry.shelf();
    CameFrom from = entry.from();
    SearchLines lines =
        SearchLines.NONE
            .and(NUMBER, entry.number())
            .and(NUMBER, shelf.mark())
            .and(NUMBER, from == null ? null : from.number())
            .andName(TITLE, sheet.title())
            .and(TITLE, sheet.summary())
            .and(PLACE, shelf.classification())
            .and(PLACE, shelf.binder())
            .and(PLACE, shelf.volume())
            .andName(PLACE, shelf.place());
    for (String keyword : sheet.keywords()) {
      lines = lines.andName(KEYWORD, keyword);
    }
    return new EntryKeys(lines.grams(), lines.text(), SearchLines.EDITION);
  }
}
