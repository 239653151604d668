package io.saleswright.contract.clauses;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.VisibleText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the placeholders of a text, and fills them (CON-01). */
public final class Wording {

  /** The most characters that one text may have. */
  public static final int LONGEST = 20_000;

  private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");
  private static final String BLANK = "____";

  private Wording() {}

  /**
   * Refuses a text that no contract can have.
   *
   * @param field the field to name
   * @throws InvalidInput when nothing is to be seen of it, it is too long, or it has a placeholder
   *     that nobody knows or that is not closed
   */
  public static void check(String field, String text) {
    if (!VisibleText.isSeen(text) || VisibleText.length(text) > LONGEST) {
      throw new InvalidInput(field, "CON-01", "must have 1 to 20000 characters");
    }
    Matcher places = PLACE.matcher(text);
    while (places.find()) {
      if (Placeholder.of(places.group(1)).isEmpty()) {
        throw new InvalidInput(
            field,
            "CON-01",
            "has an unknown placeholder; known are {choices}",
            Map.of("choices", choices()));
      }
    }
    if (BRACES.matcher(PLACE.matcher(text).replaceAll("")).find()) {
      throw new InvalidInput(field, "CON-01", "has a placeholder whose braces do not match");
    }
  }

  /** The placeholders of a text that was checked. */
  public static Set<Placeholder> placeholders(String text) {
    Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
    PLACE.matcher(text).results().flatMap(place -> known(place).stream()).forEach(found::add);
    return found;
  }

  /** The text with its values; where there is none, a line to write on is left. */
  public static String filled(String text, Map<Placeholder, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(known(place).map(values::get).orElse(BLANK)));
  }

  private static Optional<Placeholder> known(MatchResult place) {
    return Placeholder.of(place.group(1));
  }

  private static String choices() {
    return Arrays.stream(Placeholder.values())
        .map(Placeholder::word)
        .collect(Collectors.joining(", "));
  }
}
