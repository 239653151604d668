package io.saleswright.platform.mongodb;

import com.mongodb.client.model.Filters;
import io.saleswright.platform.search.SearchLines;
import io.saleswright.platform.search.SearchWord;
import java.util.ArrayList;
import java.util.Collection;
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
 */
public record SearchFilter(String grams, String lines, @Nullable String kind) {

  /** Searches lines of any kind. */
  public static SearchFilter anywhere(String grams, String lines) {
    return new SearchFilter(grams, lines, null);
  }

  /** One condition for each word. */
  public List<Bson> conditions(List<SearchWord> words) {
    return words.stream().map(this::condition).toList();
  }

  /**
   * The condition under which stored lines are of an earlier edition.
   *
   * @param edition field of the stored edition
   * @param without identities of what is left out
   */
  public static Bson outdated(String edition, Collection<String> without) {
    List<@Nullable Integer> earlier = new ArrayList<>();
    earlier.add(null);
    IntStream.range(1, SearchLines.EDITION).forEach(earlier::add);
    Bson outdated = Filters.in(edition, earlier);
    return without.isEmpty() ? outdated : Filters.and(outdated, Filters.nin("_id", without));
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
                way.grams().stream().map(gram -> Filters.eq(grams, gram)),
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
