package io.saleswright.platform.web.problem;

import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * may name the problem's parameters in braces. What has no text falls back to the words that the
 * refusal brought along.
 */
final class ProblemTexts {

  private static final List<String> BUNDLES = List.of("messages", "platform-messages");
  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

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
    String detail = find("problem." + finding.slug() + ".detail", locale);
    return detail != null ? filled(detail, finding.parameters()) : finding.text();
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
    return filled(text, parameters);
  }

  FieldError field(FieldError error, Locale locale) {
    String message = find("problem.field." + error.rule(), locale);
    return message == null ? error : new FieldError(error.field(), error.rule(), message);
  }

  private @Nullable String find(String key, Locale locale) {
    return messages.getMessage(key, null, null, locale);
  }

  private static String filled(String text, Map<String, Object> parameters) {
    return PARAMETER
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                String.valueOf(parameters.getOrDefault(found.group(1), found.group()))));
  }

  private static String sentence(String slug) {
    return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
  }
}
