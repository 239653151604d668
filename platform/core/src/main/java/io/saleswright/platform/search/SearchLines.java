package io.saleswright.platform.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts by which one thing is found, each of a kind such as {@code name} or {@code number}, in
 * the form that is compared. Immutable.
 */
public final class SearchLines {

  /** The kind of telephone numbers, of which digits alone are compared. */
  public static final String PHONE = "phone";

  /** Grows whenever the same thing would get other lines, so that stored ones are made anew. */
  public static final int EDITION = 2;

  /** Nothing to be found by. */
  public static final SearchLines NONE = new SearchLines(List.of());

  /** Stands between the kind of a line and its text. */
  public static final String KIND_END = "\t";

  private static final String LINE_END = "\n";

  private final List<String> lines;

  private SearchLines(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * These lines and a text. It is found by any part of it as it is written, and without its signs,
   * so that {@code oneill} finds O'Neill.
   *
   * @param kind a word in small letters
   * @param text null and empty text is left out
   */
  public SearchLines and(String kind, @Nullable String text) {
    Set<String> forms = new LinkedHashSet<>();
    if (text != null) {
      String written = SearchText.normalised(text);
      forms.add(written);
      forms.add(SearchText.withoutSigns(written));
    }
    return plus(kind, forms);
  }

  /** These lines and a name, which is found by its sounds and their initials, too. */
  public SearchLines andName(String kind, @Nullable String name) {
    SearchLines written = and(kind, name);
    return name == null || !Pinyin.isChinese(name)
        ? written
        : written.plus(
            kind, new LinkedHashSet<>(List.of(Pinyin.initials(name), Pinyin.sounds(name))));
  }

  /** These lines and a telephone number. */
  public SearchLines andPhone(@Nullable String number) {
    return number == null ? this : plus(PHONE, Set.of(SearchText.digits(number)));
  }

  private SearchLines plus(String kind, Set<String> forms) {
    List<String> more = new ArrayList<>(lines);
    forms.stream()
        .filter(form -> !form.isEmpty())
        .map(form -> kind + KIND_END + form)
        .filter(line -> !more.contains(line))
        .forEach(more::add);
    return new SearchLines(more);
  }

  /** All lines as one text, for the store. */
  public String text() {
    return String.join(LINE_END, lines);
  }

  /**
   * The grams, and longer parts beside them, for an index of so many things that each pair of signs
   * is in many: several times as many entries.
   */
  public List<String> longGrams() {
    Set<String> grams = new LinkedHashSet<>(grams());
    lines.forEach(line -> grams.addAll(Grams.longer(line.substring(line.indexOf(KIND_END) + 1))));
    return List.copyOf(grams);
  }

  /** Single signs and pairs of neighbours of all lines, for an index. */
  public List<String> grams() {
    Set<String> grams = new LinkedHashSet<>();
    lines.forEach(line -> grams.addAll(Grams.of(line.substring(line.indexOf(KIND_END) + 1))));
    return List.copyOf(grams);
  }
}
