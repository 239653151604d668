package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal of the order service has its words in both languages. */
class MessagesTests {

  private static final Path RESOURCES = Path.of("src/main/resources");

  /** A rule and the problem that follows it, as refusals are written in the code. */
  private static final Pattern REFUSAL =
      Pattern.compile("\"(?:ORD|FIN|PRD)-\\d{2}\",\\s*\"([a-z-]+)\",\\s*\"[^\"]* [^\"]*\"");

  @Test
  void everyRefusalHasATitleAndInChineseADetail() throws IOException {
    Set<String> problems = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path source : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        REFUSAL
            .matcher(Files.readString(source))
            .results()
            .forEach(found -> problems.add(found.group(1)));
      }
    }

    assertThat(problems).contains("payment-gate-closed", "wrong-step", "discontinued");
    List<String> titles = problems.stream().map(name -> "problem." + name + ".title").toList();
    List<String> details = problems.stream().map(name -> "problem." + name + ".detail").toList();
    assertThat(messages("messages.properties")).containsExactlyInAnyOrderElementsOf(titles);
    assertThat(messages("messages_zh.properties")).containsAll(titles).containsAll(details);
  }

  private static Set<String> messages(String name) {
    Properties messages = new Properties();
    try (Reader file = Files.newBufferedReader(RESOURCES.resolve(name))) {
      messages.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages.stringPropertyNames();
  }
}
