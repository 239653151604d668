package io.saleswright.platform.web.problem;

import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ResourceLoader;

/**
 * Puts problems into the reader's language. Texts come from the service's message bundle {@code
 * messages}, if it has one, and then from the platform's {@code platform-messages}, under {@code
 * problem.<name>.title}, {@code problem.<name>.detail} and {@code problem.field.<rule>}; a detail
 * may name the problem's parameters in braces. A code in a parameter, such as a stage or a role, is
 * told by its word under {@code word.<code>}. What has no text falls back to the words that the
 * refusal brought along.
 */
final class ProblemTexts {

  private static final List<String> BUNDLES =
      List.of("messages", "documents-messages", "platform-messages");
  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private static final Pattern TEXT = Pattern.compile("problem\\.([a-z0-9-]+)\\.(?:title|detail)");

  private final MessageSource messages;
  private final SortedSet<String> slugs = new TreeSet<>();

  private ProblemTexts(MessageSource messages, List<String> bundles) {
    this.messages = messages;
    for (String bundle : bundles) {
      ResourceBundle.getBundle(bundle, Locale.ROOT).keySet().stream()
          .map(TEXT::matcher)
          .filter(Matcher::matches)
          .forEach(text -> slugs.add(text.group(1)));
    }
  }

  static ProblemTexts load(ResourceLoader resources) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    List<String> bundles =
        BUNDLES.stream()
            .filter(name -> resources.getResource("classpath:" + name + ".properties").exists())
            .toList();
    bundles.forEach(messages::addBasenames);
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    return new ProblemTexts(messages, bundles);
  }

  /** The names of all problems that have texts here. */
  SortedSet<String> slugs() {
    return slugs;
  }

  String title(Finding finding, Locale locale) {
    return title(finding.slug(), locale);
  }

  String title(String slug, Locale locale) {
    String title = find("problem." + slug + ".title", locale);
    return title != null ? title : sentence(slug);
  }

  @Nullable String detail(Finding finding, Locale locale) {
    String own = finding.text();
    String detail = own == null ? null : find(expected(own), locale);
    if (detail == null) {
      detail = find("problem." + finding.slug() + ".detail", locale);
    }
    if (detail == null) {
      detail = own;
    }
    return detail == null ? null : filled(detail, finding.parameters(), locale);
  }

  /**
   * The text of a warning.
   *
   * @throws IllegalArgumentException when no bundle has one
   */
  String warning(String name, Map<String, Object> parameters, Locale locale) {
    String text = find("warning." + name, locale);
    if (text == null) {
      throw new IllegalArgumentException("no bundle has a text for the warning " + name);
    }
    return filled(text, parameters, locale);
  }

  /** A reason in the reader's words; where no bundle has any, in those that it brought along. */
  String told(Reason reason, Locale locale) {
    String text = find(expected(reason.text()), locale);
    if (text == null && reason.field().isEmpty()) {
      text = find("problem." + reason.problem() + ".detail", locale);
    }
    return text == null
        ? reason.english()
        : reason.told(filled(text, Map.copyOf(reason.values()), locale));
  }

  String told(String key, String english, Locale locale) {
    return Objects.requireNonNullElse(find(key, locale), english);
  }

  private @Nullable String find(String key, Locale locale) {
    return messages.getMessage(key, null, null, locale);
  }

  /**
   * What is wrong with a field: by what is expected of it, or else by the constraint's name. Codes
   * stay codes, because that is what the sender has to say instead.
   */
  Problem.WrongField field(FieldError error, Locale locale) {
    String text = find(expected(error.text()), locale);
    if (text == null) {
      text = find("problem.field." + error.rule(), locale);
    }
    return new Problem.WrongField(
        error.field(), error.rule(), text == null ? error.message() : error.filled(text));
  }

  /**
   * The key under which a bundle has what is expected of a field, made of the English words: {@code
   * must be one of {choices}} is found as {@code problem.expected.must-be-one-of-choices}.
   */
  static String expected(String english) {
    String words = english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "problem.expected." + words.replaceAll("^-|-$", "");
  }

  private String filled(String text, Map<String, Object> parameters, Locale locale) {
    return PARAMETER
        .matcher(text)
        .replaceAll(found -> {
          Object value = parameters.get(found.group(1));
          return Matcher.quoteReplacement(
              value == null ? found.group() : inWords(String.valueOf(value), locale));
        });
  }

  /** A value with those of its codes in words that the reader's language has words for. */
  private String inWords(String value, Locale locale) {
    return CODE.matcher(value)
        .replaceAll(code ->
            Matcher.quoteReplacement(
                Objects.requireNonNullElse(find("word." + code.group(), locale), code.group())));
  }

  private static String sentence(String slug) {
    return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
  }
}
