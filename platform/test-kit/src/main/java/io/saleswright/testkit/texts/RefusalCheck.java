package io.saleswright.testkit.texts;

import io.saleswright.platform.kernel.Refusal;
import io.saleswright.platform.web.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares refusals with a message bundle. Titles stand in both languages of the bundle, details in
 * Chinese only: the English detail is the constant's own text, and a second one would drift away
 * from it.
 *
 * @param refusals all refusals that use the bundle
 * @param english the bundle without a language
 * @param chinese the bundle's Chinese
 */
record RefusalCheck(List<Refusal> refusals, Properties english, Properties chinese) {

  private static final Pattern RULE = Pattern.compile("[A-Z]{2,4}-\\d{2}");
  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
  private static final Pattern TITLE = Pattern.compile("problem\\.([a-z0-9-]+)\\.(title|detail)");

  /** Reads the bundle from the class path. */
  static RefusalCheck of(List<Refusal> refusals, String bundle) {
    return new RefusalCheck(
        refusals, read(bundle + ".properties"), read(bundle + "_zh.properties"));
  }

  /** What is wrong with single refusals. */
  List<String> faultsOfRefusals() {
    return refusals.stream().flatMap(refusal -> faults(refusal).stream()).sorted().toList();
  }

  private List<String> faults(Refusal refusal) {
    String title = "problem." + refusal.problem() + ".title";
    String detail = "problem." + refusal.problem() + ".detail";
    List<String> faults = new ArrayList<>();
    note(faults, !RULE.matcher(refusal.rule()).matches(), "names no requirement");
    note(faults, refusal.text().isBlank(), "has no text");
    note(faults, isBlank(english, title), "has no English title");
    note(faults, isBlank(chinese, title), "has no Chinese title");
    note(faults, isBlank(chinese, detail), "has no Chinese detail");
    note(faults, !isBlank(english, detail), "has an English detail beside its text");
    note(
        faults,
        !parameters(refusal.text()).equals(parameters(chinese.getProperty(detail, ""))),
        "names other parameters in Chinese than in English");
    return faults.stream().map(fault -> refusal.problem() + " " + fault).toList();
  }

  /** Names on the wire that more than one refusal has. */
  Set<String> sharedNames() {
    Set<String> seen = new TreeSet<>();
    return refusals.stream()
        .map(Refusal::problem)
        .filter(problem -> !seen.add(problem))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names that the bundle has words for, and that neither a refusal nor the platform uses. */
  Set<String> leftovers() {
    Set<String> names = new TreeSet<>();
    for (Properties language : List.of(english, chinese)) {
      language.stringPropertyNames().stream()
          .map(TITLE::matcher)
          .filter(matcher -> matcher.matches())
          .forEach(matcher -> names.add(matcher.group(1)));
    }
    refusals.forEach(refusal -> names.remove(refusal.problem()));
    Arrays.stream(ProblemKind.values()).forEach(kind -> names.remove(kind.slug()));
    return names;
  }

  /**
   * What is wrong with the Chinese of what is expected of fields.
   *
   * @param texts the English words, with the names of values in braces
   * @param shared words of the platform, which need not be said once more
   */
  List<String> faultsOf(Collection<String> texts, Properties shared) {
    List<String> faults = new ArrayList<>();
    for (String text : texts) {
      String key = FieldTexts.key(text);
      String words = chinese.getProperty(key, shared.getProperty(key, ""));
      note(faults, words.isBlank(), key + " has no Chinese, for: " + text);
      note(
          faults,
          !words.isBlank() && !parameters(words).equals(parameters(text)),
          key + " names other values in Chinese than in English");
    }
    return faults;
  }

  /** Keys that have Chinese words for what is expected, which nothing expects. */
  Set<String> leftovers(Collection<String> texts) {
    return leftoversOf(FieldTexts.KEY, texts.stream().map(FieldTexts::key).toList());
  }

  /** Keys that begin like this and have Chinese words, and that are not among the needed ones. */
  Set<String> leftoversOf(String beginning, Collection<String> needed) {
    Set<String> keys = new TreeSet<>(chinese.stringPropertyNames());
    keys.removeIf(key -> !key.startsWith(beginning));
    keys.removeAll(Set.copyOf(needed));
    return keys;
  }

  /** Needed keys without Chinese words. */
  List<String> missing(Collection<String> needed) {
    return needed.stream().filter(key -> isBlank(chinese, key)).sorted().toList();
  }

  private static void note(List<String> faults, boolean wrong, String fault) {
    if (wrong) {
      faults.add(fault);
    }
  }

  private static boolean isBlank(Properties language, String key) {
    return language.getProperty(key, "").isBlank();
  }

  private static Set<String> parameters(String text) {
    return PARAMETER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Properties read(String resource) {
    Properties words = new Properties();
    try (InputStream file = RefusalCheck.class.getResourceAsStream("/" + resource)) {
      if (file == null) {
        throw new IllegalStateException("no " + resource + " on the class path");
      }
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
