package io.saleswright.platform.mongodb;

import com.mongodb.client.model.Filters;
import io.saleswright.platform.search.SearchLines;
import io.saleswright.platform.search.SearchWord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Turns words into a condition on stored lines. A word is looked up by its grams, which an index
 * holds; the lines themselves then decide, because the grams may stand apart.
 *
 * @param grams field of the stored grams
 * @param lines field of the stored lines
 * @param kind the kind of lines that are searched; null for all
 * @param longer whether the stored grams are {@link SearchLines#longGrams}
 */
public record SearchFilter(String grams, String lines, @Nullable String kind, boolean longer) {

  /** Searches what has single signs and pairs of neighbours alone. */
  public SearchFilter(String grams, String lines, @Nullable String kind) {
    this(grams, lines, kind, false);
  }

  /** Searches lines of any kind. */
  public static SearchFilter anywhere(String grams, String lines) {
    return new SearchFilter(grams, lines, null);
  }

  /** The same where all that is stored has longer grams, too. */
  public SearchFilter withLongGrams() {
    return new SearchFilter(grams, lines, kind, true);
  }

  /** One condition for each word. */
  public List<Bson> conditions(List<SearchWord> words) {
    return words.stream().map(this::condition).toList();
  }

  /**
   * The condition under which stored lines are of an earlier edition.
   *
   * @param edition field of the stored edition
   */
  public static Bson outdated(String edition) {
    return outdated(edition, SearchLines.EDITION);
  }

  /**
   * The same, of keys with an edition of their own.
   *
   * @param current the edition of what is written now
   */
  public static Bson outdated(String edition, int current) {
    List<@Nullable Integer> earlier = new ArrayList<>();
    earlier.add(null);
    IntStream.range(1, current).forEach(earlier::add);
    return Filters.in(edition, earlier);
  }

  private Bson condition(SearchWord word) {
    List<Bson> ways =
        word.ways().stream()
            .filter(way -> kind == null || way.phone() == kind.equals(SearchLines.PHONE))
            .map(this::condition)
            .toList();
    return ways.size() == 1 ? ways.getFirst() : Filters.or(ways);
  }

  private Bson condition(SearchWord.Way way) {
    return Filters.and(
        Stream.concat(
                (longer ? way.longGrams() : way.grams())
                    .stream().map(gram -> Filters.eq(grams, gram)),
                Stream.of(Filters.regex(lines, expression(way))))
            .toList());
  }

  /** A line that begins with the right kind and has the text in it. */
  private String expression(SearchWord.Way way) {
    String kinds;
    if (way.phone()) {
      kinds = SearchLines.PHONE;
    } else {
      kinds = kind == null ? "(?!" + SearchLines.PHONE + SearchLines.KIND_END + ")[a-z]+" : kind;
    }
    return "(?m)^" + kinds + SearchLines.KIND_END + ".*" + Pattern.quote(way.text());
  }
}
