package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.saleswright.platform.kernel.CommonRefusal;
import io.saleswright.platform.kernel.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal of the order service has its words in both languages, and no words are left. */
class MessagesTests {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  @Test
  void everyRefusalHasATitleAndInChineseADetail() {
    Set<String> titles = new TreeSet<>();
    Set<String> details = new TreeSet<>();
    for (String problem : texts().keySet()) {
      titles.add("problem." + problem + ".title");
      details.add("problem." + problem + ".detail");
    }
    Set<String> both = new TreeSet<>(titles);
    both.addAll(details);

    assertThat(titles).contains("problem.payment-gate-closed.title", "problem.discontinued.title");
    assertThat(messages("messages.properties").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(titles);
    assertThat(messages("messages_zh.properties").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(both);
  }

  @Test
  void noTextNamesAParameterThatTheOtherLanguageDoesNotKnow() {
    Properties chinese = messages("messages_zh.properties");
    texts()
        .forEach((problem, text) ->
            assertThat(parameters(text))
                .as(problem)
                .containsAll(parameters(chinese.getProperty("problem." + problem + ".detail"))));
  }

  /** The English texts by the problem; wrong-step is the platform's, with words of orders. */
  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    refusals().forEach(refusal -> texts.put(refusal.problem(), refusal.text()));
    texts.put(CommonRefusal.WRONG_STEP.problem(), CommonRefusal.WRONG_STEP.text());
    return texts;
  }

  private static List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("io.saleswright.order")) {
      if (type.isAssignableTo(Refusal.class) && type.isEnum()) {
        Stream.of(type.reflect().getEnumConstants())
            .map(Refusal.class::cast)
            .forEach(refusals::add);
      }
    }
    return refusals;
  }

  private static List<String> parameters(String text) {
    return PARAMETER.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Properties messages(String name) {
    Properties messages = new Properties();
    try (Reader file = Files.newBufferedReader(RESOURCES.resolve(name))) {
      messages.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }
}
