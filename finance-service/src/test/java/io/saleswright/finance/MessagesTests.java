package io.saleswright.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.receivables.AllocationRefusal;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every refusal of finance has its words in both languages. */
class MessagesTests {

  private static final Path RESOURCES = Path.of("src/main/resources");

  /** A rule and the problem that follows it, as refusals are written in the code. */
  private static final Pattern REFUSAL = Pattern.compile("\"FIN-\\d{2}\",\\s*\"([a-z-]+)\"");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(messages("messages_zh.properties").stringPropertyNames())
        .isEqualTo(messages("messages.properties").stringPropertyNames());
  }

  @Test
  void everyProblemOfTheCodeHasTitleAndDetail() throws IOException {
    Set<String> problems = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(MessagesTests::refuses).toList();
      for (Path source : sources) {
        REFUSAL
            .matcher(Files.readString(source))
            .results()
            .forEach(found -> problems.add(found.group(1)));
      }
    }

    assertThat(problems).contains("own-payment", "above-due");
    assertThat(messages("messages.properties").stringPropertyNames())
        .containsAll(problems.stream().map(name -> "problem." + name + ".title").toList())
        .containsAll(problems.stream().map(name -> "problem." + name + ".detail").toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalOfAReceivableNamesItsRule(AllocationRefusal refusal) {
    assertThat(refusal.violation().rule()).startsWith("FIN-");
    assertThat(refusal.violation()).hasMessage(refusal.message());
  }

  /** The table of roles names rules, too, and has no problem of its own. */
  private static boolean refuses(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("FinanceStep.java");
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
